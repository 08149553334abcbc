package cn.chainmap.gap.whatif;

/**
 * The worked example of purchases (T-C): what two local firms buy of three nodes.
 */
final class PurchaseWorld {

	static final String TEXT = """
			nodes: {n1: {importance: 0.5}, n2: {importance: 0.5}, n3: {importance: 0.9}, v: {importance: 1}}
			supplies: [n1 -> v, n2 -> v, n3 -> v]
			firms:
			  L1: {makes: [v], needs: {n1: {amount: 100, local: 20}, n2: {amount: 50, local: 50}, n3: {amount: 150, local: 0}}}
			  L2: {makes: [v], needs: {n1: {amount: 100}}}
			  N1: {makes: {n1: {capacity: 150}}}
			  N2: {makes: [n2]}
			  X: {at: [外地], makes: {n3: {capacity: 120}}}
			""";

	private PurchaseWorld() {
	}

}
