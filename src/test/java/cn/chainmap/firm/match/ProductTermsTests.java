package cn.chainmap.firm.match;

import java.util.List;

import cn.chainmap.firm.match.LinkProposer.Proposal;
import cn.chainmap.firm.match.ProductTerms.Term;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProductTermsTests {

	private final NodeLexicon lexicon = new NodeLexicon(List.of(new NodeNames("N1", "汽车零部件", List.of("汽配"), List.of()),
			new NodeNames("N2", "摄像头模组", List.of("CCM"), List.of("模组")),
			new NodeNames("N3", "高强钢板", List.of("大梁钢板"), List.of("钢板")),
			new NodeNames("N4", "光电子器件", List.of(), List.of()), new NodeNames("N5", "其他", List.of("租赁"), List.of())));

	@Test
	void productsAreReadWordByWord() {
		assertThat(ProductTerms.ofProducts("手机摄像头模组（含一亿像素、模组）、光学镜头;马达 等产品")).extracting(Term::plain)
			.containsExactly("手机摄像头模组", "光学镜头", "马达");
		assertThat(ProductTerms.ofProducts("平衡项目、分部间抵销、其他、租赁、材料销售、调整项目、未写")).isEmpty();
		assertThat(ProductTerms.ofProducts(null)).isEmpty();
	}

	@Test
	void onlyMakingMakesAProductOfAScope() {
		assertThat(ProductTerms.ofScope("一般项目：汽车零部件及配件制造；汽车零配件零售；光电子器件销售；汽车零配件批发（依法须经批准的项目，经相关部门批准后方可开展经营活动）"))
			.extracting(Term::plain)
			.containsExactly("汽车零部件及配件");
		assertThat(ProductTerms.ofScope("许可项目：道路货物运输。一般项目：摄像头模组研发、生产；机械设备租赁")).extracting(Term::plain)
			.containsExactly("摄像头模组");
	}

	@Test
	void retailMakesNoProposalAndMakingOne() {
		assertThat(propose(null, "汽车零配件零售")).isEmpty();
		assertThat(propose(null, "光电子器件销售")).isEmpty();
		assertThat(propose(null, "汽车零部件销售；汽车零部件批发；汽车零部件进出口")).isEmpty();
		assertThat(propose(null, "汽车零部件及配件制造")).extracting(Proposal::node).contains("N1");
	}

	@Test
	void scopeAloneIsNeverEnoughToCountAsSupply() {
		assertThat(propose(null, "光电子器件制造")).extracting(Proposal::confidence).containsExactly(0.5);
		assertThat(propose("光电子器件", "光电子器件制造")).extracting(Proposal::confidence).containsExactly(1.0);
	}

	@Test
	void methodsGiveTheConfidenceOfTheSpecification() {
		assertThat(this.lexicon.find("摄像头模组").get(0)).isEqualTo(hit("N2", ProposalMethod.EXACT, 1));
		assertThat(this.lexicon.find("CCM").get(0)).isEqualTo(hit("N2", ProposalMethod.ALIAS, 0.95));
		assertThat(this.lexicon.find("摄像头模组系列产品").get(0)).isEqualTo(hit("N2", ProposalMethod.NORMALISED, 0.9));
		assertThat(this.lexicon.find("高强度汽车大梁钢板").get(0)).isEqualTo(hit("N3", ProposalMethod.SUFFIX, 0.75));
		assertThat(this.lexicon.find("高强钢板材")).allSatisfy(hit -> {
			assertThat(hit.method()).isEqualTo(ProposalMethod.TEXT);
			assertThat(hit.confidence()).isBetween(Calibration.LEAST, 0.7);
		});
		assertThat(this.lexicon.find("其他")).isEmpty();
		assertThat(this.lexicon.find("租赁")).isEmpty();
		assertThat(this.lexicon.find("小豆腐")).isEmpty();
	}

	private List<Proposal> propose(String products, String scope) {
		return LinkProposer.propose(this.lexicon, "F", products, scope);
	}

	private static NodeLexicon.Hit hit(String node, ProposalMethod method, double confidence) {
		return new NodeLexicon.Hit(node, method, confidence);
	}

}
