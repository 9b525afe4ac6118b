package com.liferay.portal.kernel.template;

public interface TemplateContextContributor {
    String TYPE_GLOBAL = "GLOBAL";
    void prepare(java.util.Map<String, Object> context, javax.servlet.http.HttpServletRequest request);
}
