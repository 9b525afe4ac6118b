package org.osgi.service.component.annotations;

public @interface Component {
    String[] property() default {};
    Class<?>[] service() default {};
}
