<?php
// <vn-skip-link>, <vn-navigation>, <vn-breadcrumbs>, <vn-sitemap-tree>

function vn_skip_link(array $data, array $resources): string
{
    $html = '<vn-skip-link>';
    foreach (vn_items($data, 'targets') as $one) {
        if (vn_text($one, 'target') !== '') {
            $text = vn_text($one, 'text') !== '' ? vn_e(vn_text($one, 'text')) : vn_say('skip', vn_lang($data), $resources);
            $html .= '<a href="#' . vn_e(vn_text($one, 'target')) . "\">$text</a>";
        }
    }
    return "$html</vn-skip-link>";
}

/** A message around a title: "Ministry: subpages". What is in another language has its own element. */
function vn_around(string $id, string $title, string $lang, array $resources): string
{
    $own = vn_own_lang($lang, $resources);
    [$before, $after] = explode('{title}', vn_message($id, $lang, $resources)) + ['', ''];
    return ($before === '' ? '' : vn_in_lang($before, $own)) . $title . ($after === '' ? '' : vn_in_lang($after, $own));
}

/** A title; in an element if its language is not that of the text around it. */
function vn_foreign(string $title, string $title_lang, string $lang): string
{
    return vn_in_lang($title, $title_lang !== '' && vn_primary($title_lang) !== vn_primary($lang) ? $title_lang : '');
}

/** " (Ministry, Government)": the ancestors that tell pages with the same title apart. */
function vn_context(array $page, string $lang): string
{
    $above = array_map(fn ($one) => vn_foreign(vn_text($one, 'title'), vn_text($one, 'lang'), $lang), vn_items($page, 'context'));
    return $above === [] ? '' : ' (' . implode(', ', $above) . ')';
}

/** The context after a title, visually hidden; an empty text without one. */
function vn_hidden_context(array $page, string $lang): string
{
    $context = vn_context($page, vn_text($page, 'lang') === '' ? $lang : vn_text($page, 'lang'));
    return $context === '' ? '' : "<span class=\"vn-hidden\">$context</span>";
}

// ---- Navigation ----

function vn_navigation_item(array $page, int $level, string $item_lang, array $data, array $resources): string
{
    $lang = vn_lang($data);
    $html = '<li' . vn_attributes(['lang' => $item_lang]) . '>';
    $html .= vn_link(vn_name($page), $page, vn_text($page, 'lang'), vn_current($page, $data), vn_hidden_context($page, $lang));
    $children = vn_pages($page, 'children');
    if ($children !== []) {
        $list = vn_navigation_list($children, $level + 1, $data, $resources);
        $title = vn_foreign(vn_name($page), vn_text($page, 'lang'), $lang) . vn_context($page, $lang);
        $name = vn_around('nav.submenu', $title, $lang, $resources);
        $html .= $level > 2 ? $list : "<details><summary><span class=\"vn-hidden\">$name</span></summary>$list</details>";
    }
    return "$html</li>";
}

function vn_navigation_list(array $pages, int $level, array $data, array $resources): string
{
    $html = '<ul>';
    foreach ($pages as $page) {
        $html .= vn_navigation_item($page, $level, '', $data, $resources);
    }
    return "$html</ul>";
}

function vn_bar_link(array $item, bool $in_bar = true): string
{
    $attributes = vn_attributes([
        'class' => $in_bar && vn_flag($item, 'inMenu') ? 'vn-wide-only' : '',
        'href' => vn_url($item, 'href'),
        'lang' => vn_text($item, 'lang'),
    ]);
    return "<a$attributes>" . vn_e(vn_capitalised(vn_link_text($item))) . '</a>';
}

function vn_navigation(array $data, array $resources): string
{
    $lang = vn_lang($data);
    $has_label = vn_text($data, 'label') !== '';
    $label = $has_label ? vn_text($data, 'label') : vn_message('nav.main', $lang, $resources);
    $label_lang = $has_label ? '' : vn_own_lang($lang, $resources);
    $content_lang = $label_lang === '' ? '' : $lang;
    $pages = vn_pages($data, 'pages');
    $bar_links = vn_links($data, 'barLinks');
    $host = vn_attributes(['slot' => vn_text($data, 'slot'), 'variant' => vn_text($data, 'variant')]);
    $nav = vn_attributes(['class' => count($pages) > 12 ? 'vn-menu' : '', 'aria-label' => $label, 'lang' => $label_lang]);
    $button = vn_text($data, 'buttonText') !== '' ? vn_e(vn_text($data, 'buttonText')) : vn_say('menu', $lang, $resources);
    $html = "<vn-navigation$host><nav$nav><details" . vn_attributes(['lang' => $content_lang]) . ">";
    $html .= "<summary>$button</summary><ul" . vn_attributes(['aria-label' => $label, 'lang' => $label_lang]) . '>';
    foreach ($pages as $page) {
        $html .= vn_navigation_item($page, 1, $content_lang, $data, $resources);
    }
    foreach ($bar_links as $item) {
        $html .= '<li class="vn-narrow-only"' . vn_attributes(['lang' => $content_lang]) . '>' . vn_bar_link($item, false) . '</li>';
    }
    return "$html</ul></details></nav></vn-navigation>";
}

// ---- Breadcrumbs ----

function vn_breadcrumbs(array $data, array $resources): string
{
    $lang = vn_lang($data);
    $own = vn_own_lang($lang, $resources);
    $trail = vn_pages($data, 'trail');
    $items = array_map(
        fn ($page) => '<li>' . vn_link(vn_name($page), $page, vn_text($page, 'lang'), vn_current($page, ['currentUrl' => vn_text($data, 'currentUrl')])) . '</li>',
        $trail,
    );
    if (vn_flag($data, 'collapse') && count($items) > 3) {
        $more = vn_plural('breadcrumb.more', count($items) - 2, $lang, $resources);
        $middle = implode('', array_slice($items, 1, -1));
        $items = [$items[0], "<li><details><summary>$more</summary><ol>$middle</ol></details></li>", end($items)];
    }
    if (vn_text($data, 'title') !== '') {
        $items[] = '<li><span' . vn_attributes(['lang' => vn_text($data, 'titleLang')]) . ' aria-current="page">' . vn_e(vn_text($data, 'title')) . '</span></li>';
    }
    $host = vn_attributes(['narrow' => vn_text($data, 'narrow')]);
    $nav = vn_attributes(['aria-label' => vn_message('breadcrumb', $lang, $resources), 'lang' => $own]);
    $list = vn_attributes(['lang' => $own === '' ? '' : $lang]);
    return "<vn-breadcrumbs$host><nav$nav><ol$list>" . implode('', $items) . '</ol></nav></vn-breadcrumbs>';
}

// ---- Site tree ----

/** Whether the current page is among pages or below them. */
function vn_contains(array $pages, array $data): bool
{
    foreach ($pages as $page) {
        if (vn_current($page, $data) !== '' || vn_contains(vn_pages($page, 'children'), $data)) {
            return true;
        }
    }
    return false;
}

function vn_tree_item(array $page, int $level, array $data, array $resources): string
{
    $lang = vn_lang($data);
    $page_lang = vn_text($page, 'lang');
    $href = vn_url($page, 'href');
    $tag = $href === '' ? 'span' : 'a';
    $attributes = vn_attributes([
        'id' => vn_text($page, 'id'),
        'href' => $href,
        'lang' => $page_lang,
        'aria-current' => vn_current($page, ['currentUrl' => vn_text($data, 'currentUrl')]),
    ]);
    $html = "<li><$tag$attributes>" . vn_e(vn_name($page)) . vn_hidden_context($page, $lang) . "</$tag>";
    $children = vn_pages($page, 'children');
    if ($children !== []) {
        $levels = is_int($data['levels'] ?? null) ? $data['levels'] : 2;
        $open = vn_attributes(['open' => $level < $levels || vn_contains($children, $data)]);
        $name = vn_around('tree.branch', vn_foreign(vn_name($page), $page_lang, $lang) . vn_context($page, $lang), $lang, $resources);
        $html .= "<details$open><summary><span class=\"vn-hidden\">$name</span></summary>" . vn_tree_list($children, $level + 1, $data, $resources) . '</details>';
    }
    return "$html</li>";
}

function vn_tree_list(array $pages, int $level, array $data, array $resources): string
{
    $html = '<ul>';
    foreach ($pages as $page) {
        $html .= vn_tree_item($page, $level, $data, $resources);
    }
    return "$html</ul>";
}

function vn_tree_button(string $action, string $id, string $lang, array $resources): string
{
    $attributes = vn_attributes(['data-vn-action' => $action, 'lang' => vn_own_lang($lang, $resources)]);
    $after = vn_hidden(' (' . vn_message('tree.pages', $lang, $resources) . ')');
    return "<button type=\"button\"$attributes>" . vn_e(vn_message($id, $lang, $resources)) . "$after</button>";
}

function vn_site_tree(array $data, array $resources): string
{
    $lang = vn_lang($data);
    $tools = vn_list($data, 'tools');
    $html = '<vn-sitemap-tree' . vn_attributes(['print-urls' => vn_flag($data, 'printUrls')]) . '>';
    $has_filter = in_array('filter', $tools, true);
    $has_buttons = in_array('expand', $tools, true);
    if ($has_filter || $has_buttons) {
        $html .= '<div slot="tools">';
        if ($has_filter) {
            $html .= '<label><span' . vn_attributes(['lang' => vn_own_lang($lang, $resources)]) . '>' . vn_e(vn_message('filter', $lang, $resources)) . vn_hidden(' (' . vn_message('tree.pages', $lang, $resources) . ')') . '</span> <input type="search" autocomplete="off" spellcheck="false"></label> ';
        }
        if ($has_buttons) {
            $html .= vn_tree_button('expand', 'expand.all', $lang, $resources) . ' ' . vn_tree_button('collapse', 'collapse.all', $lang, $resources);
        }
        $html .= '<p role="status" aria-live="off"></p></div>';
    }
    return $html . vn_tree_list(vn_pages($data, 'pages'), 1, $data, $resources) . '</vn-sitemap-tree>';
}
