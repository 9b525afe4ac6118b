package com.liferay.portal.kernel.util;

import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import java.util.Locale;
public class PortalUtil {
    public static String getCurrentCompleteURL(javax.servlet.http.HttpServletRequest request) { return "/uutiset"; }
    public static String getCanonicalURL(String url, ThemeDisplay display, Layout layout) { return url; }
    public static String getAlternateURL(String url, ThemeDisplay display, Locale locale, Layout layout) throws Exception {
        if (locale.getLanguage().equals("en")) throw new Exception("not translated");
        return "/" + locale.getLanguage() + url;
    }
}
