package com.liferay.portal.kernel.language;

import java.util.Locale;
import java.util.Set;
public class LanguageUtil {
    public static Set<Locale> getAvailableLocales(long groupId) {
        return new java.util.TreeSet<Locale>(java.util.Comparator.comparing(Locale::toLanguageTag)) {{
            add(new Locale("fi", "FI"));
            add(new Locale("sv", "SE"));
            add(new Locale("en", "GB"));
        }};
    }
}
