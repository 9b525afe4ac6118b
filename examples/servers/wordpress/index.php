<?php
// All pages. wp_head() is not called: it writes an inline <style>, which the policy blocks.
$json = is_page() ? get_post_meta(get_queried_object_id(), 'vn_page', true) : '';
if ($json === '') {
    status_header(404);
    header('Content-Type: text/plain; charset=utf-8');
    echo 'Not found';
    return;
}
echo vn_page(json_decode($json, true, 512, JSON_THROW_ON_ERROR), vn_resources(__DIR__ . '/vn'));
