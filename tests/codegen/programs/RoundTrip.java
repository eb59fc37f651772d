// Reads documents on standard input and writes them back, each through the generated class of its type.
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.plenary.Converter;

public class RoundTrip {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static void main(String[] args) throws Exception {
        List<JsonNode> back = new ArrayList<>();
        for (JsonNode document : MAPPER.readTree(System.in)) {
            back.add(MAPPER.readTree(roundTrip(document.get("type").asText(), document.toString())));
        }
        System.out.println(MAPPER.writeValueAsString(back));
    }

    private static String roundTrip(String type, String document) throws Exception {
        switch (type) {
            case "project":
                return Converter.ProjectToJsonString(Converter.ProjectFromJsonString(document));
            case "series":
                return Converter.SeriesToJsonString(Converter.SeriesFromJsonString(document));
            default:
                return Converter.EventToJsonString(Converter.EventFromJsonString(document));
        }
    }
}
