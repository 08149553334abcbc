package cn.chainmap.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import cn.chainmap.chain.ChainNodeRow;
import cn.chainmap.chain.SupplyRow;
import cn.chainmap.firm.Basis;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.FirmRow;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.park.EiaClass;
import cn.chainmap.park.ParkRow;
import cn.chainmap.park.SiteKind;
import cn.chainmap.park.SiteRow;
import cn.chainmap.park.SiteStatus;
import cn.chainmap.shared.StartupProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Data sets with and without faults. The tiny one has a cycle, and a park that names a
 * chain it does not hold; both are said and neither stops the load.
 */
class DatasetReaderTests {

	private static final List<String> KNOWN_ISSUES = List.of("供应关系成环，照常装载；需求线与断点不受影响", "没有产业链 K9，已略去，其余照常");

	private DatasetDirectory directory;

	@BeforeEach
	void copy(@TempDir Path temporary) throws IOException {
		this.directory = DatasetDirectory.in(temporary);
	}

	@Test
	void readsTheBundledSeedWithoutAnyIssue() {
		Dataset seed = DatasetReader.read(DatasetFiles.of("dazu"));
		assertThat(seed.issues()).isEmpty();
		assertThat(List.of(seed.chains().size(), seed.nodes().size(), seed.supplies().size(), seed.parks().size(),
				seed.firms().size(), seed.products().size() + seed.needs().size(), seed.figures().size(),
				seed.mentions().size(), seed.sites().size()))
			.containsExactly(8, 227, 396, 8, 547, 836, 173, 58, 3);
	}

	@Test
	void reportsCycleAndUnknownFocusChainAndGoesOn() {
		Dataset data = this.directory.read();
		assertThat(data.issues()).extracting(ImportIssue::problem).containsExactlyInAnyOrderElementsOf(KNOWN_ISSUES);
		assertThat(data.issues()).extracting(ImportIssue::value).contains("N1 → N2 → N3 → N1");
		assertThat(data.supplies()).hasSize(11);
		assertThat(data.parks()).extracting(ParkRow::id, ParkRow::focusChains)
			.containsExactly(tuple("Q1", List.of("K1")));
	}

	@Test
	void readsSitesAndLeavesUnknownWhatIsNotStated() {
		this.directory.write("sites.csv", """
				id,name,park_id,kind,area_sqm,area_mu,height_m,gas,eia_class,chemical_park,status,former_user,source
				S1,一号厂房,Q1,plant,12000,,7.5,是,report,false,idle,甲厂,报道2025-04-01
				S2,地块,Q9,LAND,,450,高,,重,,low_use,,
				S3,别的,Q1,船坞,1,,,,,,,,
				""");
		Dataset data = this.directory.read();
		assertThat(data.sites()).containsExactly(
				new SiteRow("S1", "一号厂房", SiteKind.PLANT, 12000.0, null, 7.5, null, null, true, EiaClass.REPORT, false,
						SiteStatus.IDLE, "甲厂", "", "报道2025-04-01", "2025-04-01", "Q1"),
				new SiteRow("S2", "地块", SiteKind.LAND, null, 450.0, null, null, null, null, null, null,
						SiteStatus.LOW_USE, null, "", "", null, null));
		assertThat(data.issues()).filteredOn(issue -> issue.file().equals("sites.csv"))
			.extracting(ImportIssue::row, ImportIssue::column)
			.containsExactlyInAnyOrder(tuple(3L, "park_id"), tuple(3L, "height_m"), tuple(3L, "eia_class"),
					tuple(4L, "kind"));
	}

	@Test
	void derivesRequiredFromCriticality() {
		assertThat(this.directory.read().supplies()).filteredOn(SupplyRow::required)
			.extracting(line -> line.from() + " " + line.to() + " " + line.chain())
			.containsExactlyInAnyOrder("N1 N2 K1", "N1 N2 K2", "N2 N3 K1", "N4 N3 K1", "N9 N3 K1", "N2 N6 K2",
					"N7 N6 K2");
	}

	@Test
	void believesTheRequiredColumnWhenThereIsOne() {
		this.directory.write("supplies.csv", """
				from_node_id,to_node_id,relation,criticality,required
				N1,N2,input,5,false
				N5,N3,equipment,1,true
				""");
		Dataset data = this.directory.read();
		assertThat(data.supplies()).filteredOn(SupplyRow::required).extracting(SupplyRow::from).containsExactly("N5");
		assertThat(data.supplies()).extracting(SupplyRow::altGroup).containsOnlyNulls();
	}

	@Test
	void goesWithoutOptionalFiles() throws IOException {
		Dataset data = this.directory.delete("parks.csv").replace("firms.csv", "true,Q1,", "true,,").read();
		assertThat(data.parks()).isEmpty();
		assertThat(data.figures()).isEmpty();
		assertThat(data.mentions()).isEmpty();
		assertThat(data.firms()).hasSize(6);
		assertThat(data.issues()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "chains.csv", "nodes.csv", "supplies.csv", "firms.csv", "firm_nodes.csv" })
	void namesAMissingFile(String file) throws IOException {
		this.directory.delete(file);
		assertThatExceptionOfType(StartupProblem.class).isThrownBy(this.directory::read)
			.withMessageEndingWith(" 缺少文件 " + file + "。")
			.satisfies(problem -> assertThat(problem.action()).startsWith("请补上该文件（列：").containsPattern("id|name"));
	}

	@ParameterizedTest
	@CsvSource({ "chains.csv,name", "nodes.csv,chain_id", "supplies.csv,to_node_id", "firms.csv,status",
			"firms.csv,local", "firm_nodes.csv,confidence", "parks.csv,name" })
	void namesAMissingColumn(String file, String column) {
		this.directory.replace(file, column, "x" + column);
		assertThatExceptionOfType(StartupProblem.class).isThrownBy(this.directory::read)
			.withMessage("数据文件 " + file + " 缺少列：" + column);
	}

	@Test
	void explainsASettingThatNamesNothing() {
		assertThatExceptionOfType(StartupProblem.class).isThrownBy(() -> DatasetFiles.of("no-such-seed"))
			.withMessageContaining("chainmap.seed=no-such-seed")
			.satisfies(problem -> assertThat(problem.action()).contains("dazu", "none", "nodes.csv"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			supplies.csv,   'N99,N3,input,5,',              from_node_id, 没有这个环节，已略过该行
			supplies.csv,   'N1,N99,input,5,',              to_node_id,   没有这个环节，已略过该行
			supplies.csv,   'N1,N1,input,5,',               to_node_id,   环节不能是自己的投入，已略过该行
			supplies.csv,   'N9,N3,input,5,',               '',           与前面的行重复（N9 → N3），已略过该行
			firm_nodes.csv, 'M99,N1,produces,0.9',          firm_id,      没有这家企业，已略过该行
			firm_nodes.csv, 'M1,N99,produces,0.9',          node_id,      没有这个环节，已略过该行
			firm_nodes.csv, 'M1,N1,sells,0.9',              role,         应为 produces（生产）或 consumes（消耗），已略过该行
			firm_nodes.csv, 'M1,N3,produces,0.5',           '',           同一企业与环节的关系重复，已略过该行
			nodes.csv,      'N98,K9,孤儿,upstream,material', chain_id,     没有产业链 K9
			nodes.csv,      'N1,K1,重复,upstream,material',  id,           与第 2 行重复，已略过该行
			nodes.csv,      ',K1,无号,upstream,material',    id,           不能为空，已略过该行
			firms.csv,      'M9,,样省,样市,样区,true,,',      name,         不能为空，已略过该行
			firms.csv,      'M1,重复,样省,样市,样区,true,,',   id,           与第 2 行重复，已略过该行
			""")
	void leavesOutRowsThatCannotStand(String file, String row, String column, String problem) {
		Dataset before = this.directory.read();
		Dataset after = this.directory.add(file, row).read();
		assertThat(after.issues()).extracting(ImportIssue::file, ImportIssue::column, ImportIssue::problem)
			.contains(tuple(file, column, problem));
		assertThat(after.nodes()).isEqualTo(before.nodes());
		assertThat(after.supplies()).isEqualTo(before.supplies());
		assertThat(after.firms()).isEqualTo(before.firms());
		assertThat(after.products()).isEqualTo(before.products());
		assertThat(after.needs()).isEqualTo(before.needs());
	}

	@Test
	void keepsANodeInTheChainsThatExist() {
		Dataset data = this.directory.replace("nodes.csv", "N2,K1;K2,", "N2,K1;K9,").read();
		assertThat(data.nodes()).filteredOn(node -> node.id().equals("N2"))
			.flatExtracting(ChainNodeRow::memberships)
			.extracting(ChainNodeRow.Membership::chain)
			.containsExactly("K1");
		assertThat(data.issues()).extracting(ImportIssue::problem).contains("没有产业链 K9");
	}

	@Test
	void takesUnknownWordsAsTheCautiousOne() {
		Dataset data = this.directory.replace("firms.csv", "邻区,false,,operating", "邻区,false,,旺销")
			.replace("nodes.csv", "零件,midstream,component", "零件,middle,part")
			.read();
		assertThat(data.firms()).filteredOn(firm -> firm.id().equals("M4"))
			.extracting(FirmRow::status)
			.containsExactly(FirmStatus.UNVERIFIED);
		assertThat(data.nodes()).filteredOn(node -> node.id().equals("N2"))
			.extracting(ChainNodeRow::stage, ChainNodeRow::kind)
			.containsExactly(tuple("supporting", "component"));
		assertThat(data.issues()).extracting(ImportIssue::value).contains("旺销", "middle", "part");
	}

	@Test
	void trustsNoLinkWithoutConfidence() {
		Dataset data = this.directory.replace("firm_nodes.csv", "M1,N3,produces,0.9", "M1,N3,produces,")
			.replace("firm_nodes.csv", "M2,N6,produces,0.9", "M2,N6,produces,很高")
			.read();
		assertThat(data.products()).filteredOn(link -> List.of("M1", "M2").contains(link.firm()))
			.extracting(FirmNodeRow::confidence)
			.containsExactly(null, null);
		assertThat(data.issues()).hasSize(KNOWN_ISSUES.size() + 2);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			新渝报2025年4月报道,       0.9,  '',       PUBLIC
			新渝报2025年4月报道,       0.5,  '',       INFERRED
			领域常识,                 0.9,  '',       INFERRED
			领域常识; https://a.cn/x, 0.7,  '',       PUBLIC
			'',                      0.9,  '',       INFERRED
			领域常识,                 0.3,  reported, REPORTED
			""")
	void readsHowALinkIsKnown(String source, double confidence, String stated, Basis basis) {
		assertThat(FirmReader.basis(source, confidence, stated)).isEqualTo(basis);
	}

}
