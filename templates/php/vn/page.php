<?php
// A whole page.

function vn_page_head(array $data): string
{
    $assets = vn_url($data, 'assets') === '' ? '/vn/' : vn_url($data, 'assets');
    $site = vn_text($data, 'siteName');
    $icon = vn_url($data, 'icon') === '' ? 'data:,' : vn_url($data, 'icon');
    $sheets = array_filter(vn_items($data, 'stylesheets'), fn ($one) => vn_url($one, 'href') !== '');
    $html = '<meta charset="utf-8">'
        . '<meta name="viewport" content="width=device-width, initial-scale=1">'
        . '<meta name="color-scheme" content="light dark">';
    if (vn_text($data, 'robots') !== '') {
        $html .= '<meta name="robots"' . vn_attributes(['content' => vn_text($data, 'robots')]) . '>';
    }
    $html .= '<title' . vn_attributes(['lang' => vn_text($data, 'titleLang')]) . '>' . vn_e(vn_text($data, 'title') . ($site === '' ? '' : " – $site")) . '</title>'
        . '<link rel="icon"' . vn_attributes(['href' => $icon]) . '>'
        . '<script' . vn_attributes(['src' => "{$assets}language-notice-early.js"]) . '></script>';
    foreach ($sheets === [] ? [['href' => "{$assets}vn-elements.css"]] : $sheets as $one) {
        $html .= '<link rel="stylesheet"' . vn_attributes(['media' => vn_text($one, 'media'), 'href' => vn_url($one, 'href')]) . '>';
    }
    $html .= '<script type="module"' . vn_attributes(['src' => "{$assets}vn-elements.bundle.js"]) . '></script>';
    foreach (vn_items($data, 'alternates') as $one) {
        if (vn_text($one, 'lang') !== '' && vn_url($one, 'href') !== '') {
            $html .= '<link rel="alternate"' . vn_attributes(['hreflang' => vn_text($one, 'lang'), 'href' => vn_url($one, 'href')]) . '>';
        }
    }
    return $html;
}

function vn_page_heading(array $heading): string
{
    $text = vn_text($heading, 'text');
    $attributes = vn_attributes(['class' => vn_flag($heading, 'isHidden') ? 'vn-hidden' : '', 'lang' => vn_text($heading, 'lang')]);
    return $text === '' ? '' : "<h1$attributes>" . vn_e($text) . '</h1>';
}

function vn_nodes(array $data, string $key): string
{
    return implode('', array_map('vn_node', vn_list($data, $key)));
}

/** @param string $content HTML that comes last in <main> */
function vn_page(array $data, array $resources, string $content = ''): string
{
    $lang = vn_lang($data);
    $id = vn_text($data, 'mainId') === '' ? 'content' : vn_text($data, 'mainId');
    $with = fn (string $key, callable $write): string => vn_hash($data, $key) === [] ? '' : $write(vn_hash($data, $key), $resources);
    return '<!doctype html><html' . vn_attributes(['lang' => $lang]) . '><head>' . vn_page_head($data) . '</head><body><header>'
        . vn_skip_link(['lang' => $lang, 'targets' => [['target' => $id]]], $resources)
        . vn_header(vn_hash($data, 'header'), $resources, vn_nodes($data, 'note')) . '</header>'
        . $with('breadcrumbs', 'vn_breadcrumbs')
        . '<main' . vn_attributes(['id' => $id]) . '>' . vn_page_heading(vn_hash($data, 'heading')) . vn_nodes($data, 'body')
        . $with('release', 'vn_press_release') . $with('tree', 'vn_site_tree') . "$content</main><footer>"
        . vn_footer(vn_hash($data, 'footer'), $resources) . vn_nodes($data, 'footerNote') . '</footer></body></html>';
}
