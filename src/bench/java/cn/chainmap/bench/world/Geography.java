package cn.chainmap.bench.world;

import java.util.ArrayList;
import java.util.List;

import cn.chainmap.park.ParkRow;
import cn.chainmap.park.PlaceRow;

/**
 * The places of a world: 30 provinces of 10 cities of 10 districts, two parks in each
 * district; the same at every number of firms. District 0 is the one under test.
 */
final class Geography {

	static final int DISTRICTS = 3000;

	static final int PARKS_PER_DISTRICT = 2;

	private static final String SOURCE = "样例生成器";

	private Geography() {
	}

	static String province(int district) {
		return "P%02d".formatted(district / 100);
	}

	static String city(int district) {
		return province(district) + "C" + district / 10 % 10;
	}

	static String district(int district) {
		return city(district) + "D" + district % 10;
	}

	static String park(int district, int park) {
		return district(district) + "K" + park;
	}

	static List<PlaceRow> places() {
		List<PlaceRow> rows = new ArrayList<>();
		for (int district = 0; district < DISTRICTS; district++) {
			if (district % 100 == 0) {
				rows.add(new PlaceRow(province(district), "样例省" + province(district), "PROVINCE", null));
			}
			if (district % 10 == 0) {
				rows.add(new PlaceRow(city(district), "样例市" + city(district), "CITY", province(district)));
			}
			rows.add(new PlaceRow(district(district), "样例区" + district(district), "DISTRICT", city(district)));
		}
		return rows;
	}

	static List<ParkRow> parks() {
		List<ParkRow> rows = new ArrayList<>();
		for (int district = 0; district < DISTRICTS; district++) {
			for (int park = 0; park < PARKS_PER_DISTRICT; park++) {
				String id = park(district, park);
				rows.add(new ParkRow(id, "样例园区" + id, "", List.of(), null, null, null, null, "", SOURCE, null,
						district(district)));
			}
		}
		return rows;
	}

}
