import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.EdgeDraft;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ElementDraft;
import org.gephi.io.importer.api.NodeDraft;
import org.gephi.io.importer.api.Report;
import org.gephi.io.importer.impl.ImportContainerImpl;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.gephi.io.importer.plugin.file.ImporterGraphML;
import org.gephi.io.importer.spi.FileImporter;

/** Reads a file with Gephi's own importer and prints what it found, one thing a line, parted by tabs. */
public class GephiRead {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FileImporter importer = arguments[0].endsWith(".gexf") ? new ImporterGEXF() : new ImporterGraphML();
        Container container = new ImportContainerImpl();
        Report report = new Report();
        container.setReport(report);
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        try (Reader reader = new InputStreamReader(new FileInputStream(arguments[0]), StandardCharsets.UTF_8)) {
            importer.setReader(reader);
            out.println("executed\t" + importer.execute(container.getLoader()));
        }
        out.println("verified\t" + container.verify());
        container.closeLoader();
        importer.getReport().getIssues(50).forEachRemaining(issue -> out.println("issue\t" + issue.getMessage()));
        report.getIssues(50).forEachRemaining(issue -> out.println("issue\t" + issue.getMessage()));
        ContainerUnloader found = container.getUnloader();
        for (NodeDraft node : found.getNodes()) {
            out.println("node\t" + node.getId() + "\t" + node.getLabel() + "\t" + node.getTimeSet()
                    + "\t" + value(node, "type") + "\t" + value(node, "population") + "\t" + node.getColor());
        }
        for (EdgeDraft edge : found.getEdges()) {
            out.println("edge\t" + edge.getId() + "\t" + edge.getSource().getId() + "\t" + edge.getTarget().getId()
                    + "\t" + value(edge, "type") + "\t" + value(edge, "usd") + "\t" + edge.getDirection());
        }
    }

    /** A value by the id of its column: GEXF names it as we do, GraphML has one name for nodes and one for edges. */
    private static Object value(ElementDraft element, String name) {
        Object found = element.getValue(name);
        found = found == null ? element.getValue("node." + name) : found;
        return found == null ? element.getValue("edge." + name) : found;
    }
}
