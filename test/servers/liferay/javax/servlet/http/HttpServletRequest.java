package javax.servlet.http;

public interface HttpServletRequest {
    Object getAttribute(String name);
}
