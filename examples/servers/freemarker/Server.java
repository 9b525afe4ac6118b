import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;

/** Serves the pages of pages.json with FreeMarker on the JDK's own HTTP server. */
public final class Server {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; "
          + "trusted-types vn-elements";
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");
  private static final Path PUBLIC = Path.of("public").toAbsolutePath().normalize();

  private final ObjectMapper json = new ObjectMapper();
  private final Map<?, ?> pages = read("pages.json");
  private final Map<String, Object> resources = new HashMap<>();
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_31);

  private Server() throws IOException {
    Map<String, Object> messages = new HashMap<>();
    for (File file : new File("vn/messages").listFiles()) {
      messages.put(file.getName().replace(".json", ""), read(file.getPath()));
    }
    resources.put("messages", messages);
    resources.put("languages", read("vn/languages.json"));
    resources.put("organisations", read("vn/organisations.json").get("organisations"));

    // The extension .ftlh switches on automatic escaping of HTML.
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    TemplateLoader site = new FileTemplateLoader(new File("templates"));
    TemplateLoader library = new FileTemplateLoader(new File("vn/templates"));
    configuration.setTemplateLoader(
        new MultiTemplateLoader(new TemplateLoader[] {site, library}));
  }

  private Map<?, ?> read(String path) throws IOException {
    return json.readValue(new File(path), Map.class);
  }

  private String render(Object page) throws Exception {
    StringWriter html = new StringWriter();
    Map<String, Object> model = Map.of("page", page, "resources", resources);
    configuration.getTemplate("page.ftlh").process(model, html);
    return html.toString();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    int status = 200;
    String type = "text/html; charset=utf-8";
    byte[] body;
    Path file = PUBLIC.resolve("." + path).normalize();
    Object page = pages.get(path.endsWith("/") ? path : path + "/");
    try {
      if (file.startsWith(PUBLIC) && Files.isRegularFile(file)) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        type = TYPES.getOrDefault(extension, "application/octet-stream");
        body = Files.readAllBytes(file);
      } else if (page != null) {
        body = render(page).getBytes(StandardCharsets.UTF_8);
      } else {
        status = 404;
        type = "text/plain";
        body = "Not found".getBytes(StandardCharsets.UTF_8);
      }
    } catch (Exception error) {
      error.printStackTrace();
      status = 500;
      type = "text/plain";
      body = "Error".getBytes(StandardCharsets.UTF_8);
    }
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("Content-Type", type);
    headers.set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) exchange.getResponseBody().write(body);
    exchange.close();
  }

  public static void main(String[] arguments) throws IOException {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8080;
    Server site = new Server();
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, 0);
    server.createContext("/", site::answer);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.start();
    System.out.println("http://localhost:" + port + "/");
  }
}
