import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.cache.FileTemplateLoader;
import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Renders cases with FreeMarker: one JSON object per line in, one JSON text per line out. */
public final class Render {
  public static void main(String[] arguments) throws Exception {
    File root = new File(arguments[0]);
    File templates = new File(arguments.length > 1 ? arguments[1] : root + "/templates/freemarker");
    ObjectMapper json = new ObjectMapper();

    Map<String, Object> messages = new HashMap<>();
    for (File file : new File(root, "messages").listFiles()) {
      messages.put(file.getName().replace(".json", ""), json.readValue(file, Object.class));
    }
    Map<String, Object> resources = new HashMap<>();
    resources.put("messages", messages);
    resources.put("languages", json.readValue(new File(root, "languages.json"), Object.class));
    Map<?, ?> list = json.readValue(new File(root, "organisations.json"), Map.class);
    resources.put("organisations", list.get("organisations"));

    Configuration configuration = new Configuration(Configuration.VERSION_2_3_31);
    configuration.setTemplateLoader(new FileTemplateLoader(templates));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    // As in Liferay: templates create no objects and use no Java API.
    configuration.setNewBuiltinClassResolver(
        freemarker.core.TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    Template template =
        new Template(
            "case.ftl",
            "<#import 'vn.ftl' as vn><@vn[macro] data resources/>",
            configuration);

    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Map<String, Object> model = new HashMap<>(json.readValue(line, Map.class));
      model.put("resources", resources);
      StringWriter html = new StringWriter();
      try {
        Object source = model.get("template");
        Template own =
            source == null
                ? template
                : new Template("own.ftl", source.toString(), configuration);
        own.process(model, html);
        out.println(json.writeValueAsString(html.toString()));
      } catch (Exception | StackOverflowError error) {
        // A case that fails must not hide the others.
        out.println(json.writeValueAsString("ERROR " + error.getMessage()));
      }
    }
  }
}
