import com.liferay.portal.kernel.theme.ThemeDisplay;
import fi.example.vn.VnContextContributor;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Prints what the contributor of the guide gives to templates. */
public class Run {
    public static void main(String[] args) throws Exception {
        Map<String, Object> context = new HashMap<>();
        new VnContextContributor().prepare(context, name -> new ThemeDisplay());
        System.out.println(((Map<?, ?>) context.get("resources")).keySet().stream().sorted().toList());
        for (Object language : (Iterable<?>) context.get("vnLanguages")) {
            System.out.println(new TreeMap<>((Map<?, ?>) language));
        }
    }
}
