package cn.chainmap.bench.world;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.chainmap.chain.ChainNodeRow;
import cn.chainmap.chain.ChainRow;
import cn.chainmap.chain.SupplyRow;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.FirmRow;
import cn.chainmap.park.ParkRow;
import cn.chainmap.park.PlaceRow;

/**
 * A reproducible world: a pure function of a seed and a number of firms, of which one in
 * a hundred is in the district under test. Rows are made as they are asked for.
 */
public final class World {

	/**
	 * To be raised with every change of the rows, so that worlds on disk are made again.
	 */
	public static final int VERSION = 1;

	private static final int LOCAL_EVERY = 100;

	private final long seed;

	private final int size;

	private final Template template;

	private final Specialisation specialisation;

	private final FirmMill mill;

	/**
	 * World of a seed.
	 * @param seed anything
	 * @param firms how many firms, at least 100
	 */
	public World(long seed, int firms) {
		if (firms < LOCAL_EVERY) {
			throw new IllegalArgumentException("A world has at least " + LOCAL_EVERY + " firms: " + firms);
		}
		this.seed = seed;
		this.size = firms;
		this.template = new Template(seed);
		this.specialisation = new Specialisation(seed);
		this.mill = new FirmMill(seed, firms / LOCAL_EVERY, this.template, this.specialisation);
	}

	public long seed() {
		return this.seed;
	}

	/** Number of firms. */
	public int size() {
		return this.size;
	}

	/** Number of firms in the district under test; they are the first ones. */
	public int localFirms() {
		return this.size / LOCAL_EVERY;
	}

	/** Code of the district under test. */
	public String district() {
		return Geography.district(0);
	}

	/** Ids of the chains its firms work in. */
	public List<String> districtChains() {
		return this.specialisation.chains().stream().map(Template::chain).toList();
	}

	public List<PlaceRow> places() {
		return Geography.places();
	}

	public List<ParkRow> parks() {
		return Geography.parks();
	}

	public List<ChainRow> chains() {
		return this.template.chains();
	}

	public List<ChainNodeRow> nodes() {
		return this.template.nodes();
	}

	public List<SupplyRow> supplies() {
		return this.template.supplies();
	}

	/** Id of a firm by its number. */
	public String firm(int number) {
		return FirmMill.id(number);
	}

	public Stream<FirmRow> firms() {
		return IntStream.range(0, this.size).mapToObj(this::firmRow);
	}

	/** Who makes what. */
	public Stream<FirmNodeRow> products() {
		return IntStream.range(0, this.size).boxed().flatMap(number -> productsOf(number).stream());
	}

	/** Who buys what. */
	public Stream<FirmNodeRow> needs() {
		return IntStream.range(0, this.size).boxed().flatMap(number -> needsOf(number).stream());
	}

	/** One firm by its number. */
	public FirmRow firmRow(int number) {
		return this.mill.firm(number);
	}

	/** What one firm buys. */
	public List<FirmNodeRow> needsOf(int number) {
		return this.mill.needs(number);
	}

	/** What one firm makes. */
	public List<FirmNodeRow> productsOf(int number) {
		return this.mill.products(number);
	}

}
