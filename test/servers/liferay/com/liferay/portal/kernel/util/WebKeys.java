package com.liferay.portal.kernel.util;

public class WebKeys {
    public static final String THEME_DISPLAY = "THEME_DISPLAY";
}
