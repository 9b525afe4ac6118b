package com.liferay.portal.kernel.util;

public class StringUtil {
    public static String read(ClassLoader loader, String name) throws java.io.IOException { return name; }
}
