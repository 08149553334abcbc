package cn.chainmap.intake.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.GraphVersion;
import cn.chainmap.graph.GraphVersions;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * What nobody has confirmed for long (久未核实), of all kinds, by the person who confirmed it
 * last. The counts are made once for a state of the graph, and once a minute at most
 * while a large one changes; a page looks at a bounded number of things and says where to
 * go on.
 */
@Service
public class Freshness {

	/** Things looked at for one page. */
	private static final int MOST_LOOKED_AT = 5000;

	private static final int PORTION = 500;

	private static final Duration COUNTS_LAST = Duration.ofMinutes(1);

	/** What is counted sooner is counted anew whenever the graph has changed. */
	private static final Duration QUICK = Duration.ofSeconds(1);

	private final Images images;

	private final CypherRunner cypher;

	private final GraphVersions versions;

	private final Clock clock;

	private @Nullable Counted counted;

	Freshness(Images images, CypherRunner cypher, GraphVersions versions, Clock clock) {
		this.images = images;
		this.cypher = cypher;
		this.versions = versions;
		this.clock = clock;
	}

	/**
	 * What is asked for.
	 *
	 * @param kind kind of things
	 * @param days so many days ago or longer
	 * @param person who confirmed them last; {@code null} for anybody, empty for nobody
	 */
	public record Question(SheetKind kind, int days, @Nullable String person) {
	}

	/** A thing nobody has confirmed for long. */
	public record Unconfirmed(String kind, String key, String name, @Nullable String checkedAt,
			@Nullable String checkedBy, @Nullable String asOf, @Nullable String source) {
	}

	/** Things of one kind. */
	public record OfKind(String kind, String title, long count) {
	}

	/** Things of one person, {@code null} for nobody. */
	public record OfPerson(@Nullable String person, long count) {
	}

	/**
	 * A page.
	 *
	 * @param total of the kind and the person
	 * @param countedAt as of when the counts are
	 * @param next where the next page begins; {@code null} when there is none
	 * @param kinds all kinds, with what there is of the person
	 * @param people all people, with what there is of the kind
	 */
	public record Found(String kind, int days, long total, String countedAt, List<Unconfirmed> rows,
			@Nullable String next, List<OfKind> kinds, List<OfPerson> people) {

		public Found {
			rows = List.copyOf(rows);
			kinds = List.copyOf(kinds);
			people = List.copyOf(people);
		}

	}

	private record Count(String kind, @Nullable String person, String day, long things) {
	}

	private record Counted(GraphVersion version, Instant at, Duration took, List<Count> counts) {
	}

	/**
	 * Things that nobody has confirmed for some days, in the order of their keys.
	 * @param after where the page before ended; {@code null} for the first
	 */
	public Found find(Question question, @Nullable String after, int size) {
		String before = LocalDate.now(this.clock).minusDays(question.days()).toString();
		Counted now = counted();
		List<Count> old = now.counts().stream().filter(count -> count.day().compareTo(before) < 0).toList();
		String kind = question.kind().code();
		Predicate<Count> ofPerson = count -> isOf(question, count.person());
		long total = sum(old, count -> count.kind().equals(kind) && ofPerson.test(count));
		List<Image> found = new ArrayList<>();
		String next = (total == 0) ? null : collect(question, before, after, size, found);
		Map<String, String> names = this.images.names(question.kind(), found);
		List<Unconfirmed> rows = found.stream()
			.map(image -> unconfirmed(question.kind(), image, names.getOrDefault(image.key(), image.key())))
			.toList();
		List<OfKind> kinds = List.of(SheetKind.values())
			.stream()
			.map(one -> new OfKind(one.code(), one.title(),
					sum(old, count -> count.kind().equals(one.code()) && ofPerson.test(count))))
			.toList();
		return new Found(kind, question.days(), total, now.at().toString(), rows, next, kinds, people(old, kind));
	}

	private static List<OfPerson> people(List<Count> old, String kind) {
		Map<@Nullable String, Long> people = new HashMap<>();
		old.stream()
			.filter(count -> count.kind().equals(kind))
			.forEach(count -> people.merge(count.person(), count.things(), Long::sum));
		return people.entrySet()
			.stream()
			.map(entry -> new OfPerson(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparingLong(OfPerson::count)
				.reversed()
				.thenComparing(one -> Objects.requireNonNullElse(one.person(), "")))
			.toList();
	}

	private static long sum(List<Count> counts, Predicate<Count> which) {
		return counts.stream().filter(which).mapToLong(Count::things).sum();
	}

	private static boolean isOf(Question question, @Nullable String person) {
		String wanted = question.person();
		return wanted == null || wanted.equals(Objects.requireNonNullElse(person, ""));
	}

	/** Where to go on; {@code null} at the end. */
	private @Nullable String collect(Question question, String before, @Nullable String after, int size,
			List<Image> rows) {
		ImageStore store = this.images.of(question.kind());
		String from = after;
		for (int looked = 0; looked < MOST_LOOKED_AT; looked += PORTION) {
			List<String> keys = store.keysAfter(from, PORTION);
			Map<String, Image> read = store.read(keys);
			for (String key : keys) {
				from = key;
				Image image = read.get(key);
				if (image != null && isOld(question, before, image)) {
					rows.add(image);
					if (rows.size() == size) {
						return from;
					}
				}
			}
			if (keys.size() < PORTION) {
				return null;
			}
		}
		return from;
	}

	private static boolean isOld(Question question, String before, Image image) {
		return since(image).compareTo(before) < 0 && isOf(question, text(image, "checked_by"));
	}

	private static String since(Image image) {
		String day = text(image, "checked_at");
		return (day != null) ? day : Objects.requireNonNullElse(text(image, "as_of"), "");
	}

	private static Unconfirmed unconfirmed(SheetKind kind, Image image, String name) {
		return new Unconfirmed(kind.code(), image.key(), name, text(image, "checked_at"), text(image, "checked_by"),
				text(image, "as_of"), text(image, "source"));
	}

	private static @Nullable String text(Image image, String column) {
		Object value = image.values().get(column);
		return (value == null) ? null : value.toString();
	}

	private synchronized Counted counted() {
		Counted known = this.counted;
		GraphVersion version = this.versions.get();
		Instant now = this.clock.instant();
		if (known != null && (known.version().equals(version)
				|| known.took().compareTo(QUICK) > 0 && known.at().plus(COUNTS_LAST).isAfter(now))) {
			return known;
		}
		List<Count> counts = this.cypher.list("intake/count-confirmed", Map.of(),
				row -> new Count(row.get("kind").asString(), row.get("person").asString(null),
						row.get("day").asString(), row.get("things").asLong()));
		Counted made = new Counted(version, now, Duration.between(now, this.clock.instant()), counts);
		this.counted = made;
		return made;
	}

	/** A thing was confirmed just now: whoever did sees it without another count. */
	synchronized void confirmed(SheetKind kind, Image before, String person) {
		Counted known = this.counted;
		if (known == null) {
			return;
		}
		List<Count> counts = new ArrayList<>(known.counts());
		change(counts, kind.code(), text(before, "checked_by"), since(before), -1);
		change(counts, kind.code(), person, LocalDate.now(this.clock).toString(), 1);
		this.counted = new Counted(known.version(), known.at(), known.took(), counts);
	}

	private static void change(List<Count> counts, String kind, @Nullable String person, String day, long by) {
		for (int i = 0; i < counts.size(); i++) {
			Count count = counts.get(i);
			if (count.kind().equals(kind) && Objects.equals(count.person(), person) && count.day().equals(day)) {
				counts.set(i, new Count(kind, person, day, Math.max(0, count.things() + by)));
				return;
			}
		}
		if (by > 0) {
			counts.add(new Count(kind, person, day, by));
		}
	}

}
