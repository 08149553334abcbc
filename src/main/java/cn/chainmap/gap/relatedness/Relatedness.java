package cn.chainmap.gap.relatedness;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import cn.chainmap.gap.NodeRelatedness;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.TopologyNode;
import cn.chainmap.gap.relatedness.ProductSpace.Nearness;

import org.springframework.stereotype.Service;

/**
 * How near nodes are to what a place makes (相关度).
 */
@Service
public class Relatedness implements NodeRelatedness {

	private final ProductSpaces spaces;

	private final Map<Snapshot, Nearness> kept = new WeakHashMap<>();

	Relatedness(ProductSpaces spaces) {
		this.spaces = spaces;
	}

	@Override
	public void prepare() {
		this.spaces.find();
	}

	@Override
	public Optional<Map<String, Double>> find(Snapshot snapshot) {
		return nearness(snapshot).map(Nearness::omega);
	}

	/**
	 * The same with opportunity gains; empty while the first product space is being made.
	 */
	Optional<Nearness> nearness(Snapshot snapshot) {
		return this.spaces.find().map(space -> nearness(snapshot, space));
	}

	private Nearness nearness(Snapshot snapshot, ProductSpace space) {
		synchronized (this.kept) {
			Nearness known = this.kept.get(snapshot);
			if (known == null || known.space() != space) {
				known = space.nearness(snapshot.present(),
						node -> snapshot.topology()
							.node(node)
							.map(TopologyNode::importance)
							.map(importance -> importance.value())
							.orElse(0.0));
				this.kept.put(snapshot, known);
			}
			return known;
		}
	}

}
