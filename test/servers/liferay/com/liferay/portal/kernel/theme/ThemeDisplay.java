package com.liferay.portal.kernel.theme;

public class ThemeDisplay {
    public long getSiteGroupId() { return 1; }
    public java.util.Locale getLocale() { return new java.util.Locale("fi", "FI"); }
    public javax.servlet.http.HttpServletRequest getRequest() { return null; }
    public com.liferay.portal.kernel.model.Layout getLayout() { return null; }
}
