package cn.chainmap.browser;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.options.FilePayload;

/**
 * Small tables as a user would have them, and the way from choosing them to the graph.
 */
final class Tables {

	static final FilePayload CHAINS = csv("产业链.csv", "产业链编号,产业链名称\nTC,试验链\n");

	static final FilePayload NODES = csv("环节.csv", """
			环节编号,所属产业链,环节名称,层级,类型
			TN1,TC,试验钢板,上游,材料
			TN2,TC,试验车架,中游,部件
			TN3,TC,试验整车,下游,产品
			""");

	static final FilePayload SUPPLIES = csv("供应关系.csv", """
			投入环节,使用环节,关系,关键度
			TN1,TN2,投入品,5
			TN2,TN3,投入品,5
			""");

	static final FilePayload FIRMS = csv("企业.csv", """
			企业编号,企业名称,省份,城市,区县,本地,经营状态,产品,联系电话
			TF1,试验车架厂,重庆市,重庆市,大足区,是,在营,车架,13800000000
			TF2,试验整车厂,重庆市,重庆市,大足区,是,在营,整车,
			""");

	static final FilePayload LINKS = csv("企业与环节.csv", """
			企业,环节,关系,把握
			TF1,TN2,生产,0.9
			TF2,TN3,生产,0.9
			""");

	private Tables() {
	}

	static FilePayload csv(String name, String text) {
		return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
	}

	/** Chooses files and waits for the preview. */
	static Screen preview(Screen screen, FilePayload... files) {
		screen.visit("#/data/import");
		screen.part("file-input").setInputFiles(files);
		screen.part("upload").click();
		screen.part("preview").waitFor();
		return screen;
	}

	/** Brings files into the graph through the screen. */
	static Screen bringIn(Screen screen, FilePayload... files) {
		preview(screen, files).part("import-apply").click();
		screen.part("import-result").waitFor();
		return screen;
	}

	/** A chain of three nodes of which two are made here. */
	static Screen bringInAll(Screen screen) {
		return bringIn(screen, CHAINS, NODES, SUPPLIES, FIRMS, LINKS);
	}

	/** The batch that the screen shows. */
	static String batch(Screen screen) {
		return screen.page().url().replaceAll(".*[?&]batch=([^&]*).*", "$1");
	}

}
