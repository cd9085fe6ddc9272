import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j for tests: {@code java -cp 'lib/*' Server.java FOLDER PORT [plan-once]}; it ends with its stdin. */
public final class Server {
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var builder = new DatabaseManagementServiceBuilder(folder)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address,
                new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
            .setConfig(GraphDatabaseSettings.auth_enabled, false);
        if (List.of(arguments).contains("plan-once")) {
            builder.setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1))
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false);
        }
        builder.build();
        // The tests hold the other end: it closes when they stop, however they stop.
        while (System.in.read() >= 0) { }
        // An orderly shutdown takes ten seconds, for data that goes with it.
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
