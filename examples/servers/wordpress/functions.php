<?php
// The theme: pages have their data as JSON in the custom field vn_page, and their path in vn_path.
require_once __DIR__ . '/vn/templates/vn.php';

const VN_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types vn-elements";

/** Creates or updates a page for each entry of pages.json. */
function vn_import_pages(): void
{
    foreach (json_decode(file_get_contents(__DIR__ . '/pages.json'), true, 512, JSON_THROW_ON_ERROR) as $path => $page) {
        $post = [
            'ID' => vn_page_id($path),
            'post_type' => 'page',
            'post_status' => 'publish',
            'post_title' => $page['title'],
            'meta_input' => ['vn_path' => $path, 'vn_page' => wp_json_encode($page, JSON_UNESCAPED_UNICODE)],
        ];
        // WordPress removes a level of backslashes.
        $result = wp_insert_post(wp_slash($post), true);
        if (is_wp_error($result)) {
            throw new RuntimeException("$path: " . $result->get_error_message());
        }
    }
}

/** The page with a path, or 0. */
function vn_page_id(string $path): int
{
    $found = get_posts(['post_type' => 'page', 'meta_key' => 'vn_path', 'meta_value' => $path, 'fields' => 'ids', 'numberposts' => 1]);
    return $found[0] ?? 0;
}

add_action('after_switch_theme', 'vn_import_pages');

// The slug of a page cannot have the "-" of /-/press-release/, so the path decides.
add_filter('request', function (array $query): array {
    if (is_admin()) {
        return $query;
    }
    $path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
    $id = vn_page_id(rtrim($path, '/') . '/');
    return $id === 0 ? ['error' => '404'] : ['page_id' => $id];
});
remove_action('template_redirect', 'redirect_canonical');

// The links to page_id and the REST API in the HTTP headers are not needed.
remove_action('template_redirect', 'wp_shortlink_header', 11);
remove_action('template_redirect', 'rest_output_link_header', 11);

add_action('send_headers', function (): void {
    header('Content-Security-Policy: ' . VN_POLICY);
    header('X-Content-Type-Options: nosniff');
});
