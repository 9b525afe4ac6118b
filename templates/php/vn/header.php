<?php
// <vn-ministry-switcher>, <vn-language-selector>, <vn-language-notice>, <vn-header>, <vn-footer>

// ---- Ministry switcher ----

function vn_organisation_link(array $organisation, string $lang, string $own_key): string
{
    $names = vn_hash($organisation, 'names');
    $found = '';
    $found_lang = '';
    foreach ([$lang, 'en', ...array_keys($names)] as $candidate) {
        if ($found === '' && vn_text($names, $candidate) !== '') {
            $found = vn_text($names, $candidate);
            $found_lang = (string) $candidate;
        }
    }
    $own_url = vn_text(vn_hash($organisation, 'hrefs'), $lang);
    $is_own = $own_key !== '' && vn_text($organisation, 'key') === $own_key;
    return vn_link(
        vn_capitalised($found),
        $own_url === '' ? $organisation : ['href' => $own_url],
        $found_lang === $lang ? '' : $found_lang,
        $is_own ? 'true' : '',
    );
}

function vn_ministry_switcher(array $data, array $resources): string
{
    $lang = vn_lang($data);
    $own = vn_own_lang($lang, $resources);
    $own_key = vn_text($data, 'organisation');
    $page_lang = $own === '' ? vn_locale($lang, $resources) : '';
    $name = vn_message('nav.sites', $lang, $resources);
    $source = isset($data['organisations']) && is_array($data['organisations']) ? $data : $resources;
    $all = array_values(array_filter(vn_items($source, 'organisations'), fn ($one) => array_filter(vn_hash($one, 'names'), fn ($name) => vn_text([$name], 0) !== '') !== []));
    $has_filter = count($all) > 15;
    [$first, $rest] = explode(' ', $name, 2) + ['', ''];
    $nav = vn_attributes(['aria-label' => $name, 'lang' => $own]);
    $html = "<vn-ministry-switcher><nav$nav><details><summary>" . vn_e($first) . ' <span>' . vn_e($rest) . '</span></summary>';
    $html .= '<div' . vn_attributes(['lang' => $own === '' ? '' : $lang]) . '>';
    $html .= $all === [] ? '' : vn_organisation_link($all[0], $page_lang, $own_key);
    if ($has_filter) {
        $html .= ' <label hidden><span>' . vn_say('filter', $lang, $resources) . vn_hidden(" ($name)", $own) . '</span> <input type="search" autocomplete="off"></label>';
    }
    $html .= '<ul>';
    foreach (array_slice($all, 1) as $organisation) {
        $keywords = implode(' ', array_filter(vn_hash($organisation, 'abbreviations'), 'is_string'));
        $html .= '<li' . vn_attributes(['data-vn-keywords' => $has_filter ? $keywords : '']) . '>' . vn_organisation_link($organisation, $page_lang, $own_key) . '</li>';
    }
    return "$html</ul></div></details></nav></vn-ministry-switcher>";
}

// ---- Languages ----

/** The languages of data that have a tag. */
function vn_languages(array $data, string $key = 'languages'): array
{
    return array_values(array_filter(vn_items($data, $key), fn ($one) => vn_text($one, 'lang') !== ''));
}

/** The name of a language in itself. */
function vn_native_name(array $language, array $resources): string
{
    $tag = vn_text($language, 'lang');
    return vn_text($language, 'name') !== '' ? vn_text($language, 'name') : $resources['messages'][vn_primary($tag)]['name'] ?? $tag;
}

/** The language of a message for a link: that of the link, else that of the page. */
function vn_link_locale(string $tag, string $page, array $resources): string
{
    return isset($resources['messages'][vn_primary($tag)]) ? vn_primary($tag) : vn_locale($page, $resources);
}

/** "rtl" or "ltr" if a language is not written in the direction of the page; otherwise an empty text. */
function vn_direction(string $tag, string $page, array $resources): string
{
    $rtl = $resources['languages']['rightToLeft'];
    $is_rtl = in_array(vn_primary($tag), $rtl, true);
    return $is_rtl === in_array(vn_primary($page), $rtl, true) ? '' : ($is_rtl ? 'rtl' : 'ltr');
}

/** A limitation of a language version, such as "machine translation". */
function vn_state(array $language, string $page, array $resources): string
{
    $ids = ['front-page' => 'lang.front', 'machine' => 'lang.machine', 'easy' => 'lang.easy', 'sign' => 'lang.sign'];
    $id = $ids[vn_text($language, 'state')] ?? null;
    if ($id === null) {
        return '';
    }
    $found = vn_link_locale(vn_text($language, 'lang'), $page, $resources);
    return ' <span class="vn-state" lang="' . vn_e($found) . '">(' . vn_e(vn_message($id, $found, $resources)) . ')</span>';
}

/** A link to a language; plain text if its URL is missing or unsafe. */
function vn_choice(array $language, string $page, string $content, array $resources, bool $is_same_page): string
{
    $lang = vn_text($language, 'lang');
    $dir = vn_direction($lang, $page, $resources);
    $href = vn_url($language, 'href');
    if ($href === '') {
        $current = vn_text($language, 'href') === '' ? 'true' : '';
        return '<span' . vn_attributes(['lang' => $lang, 'dir' => $dir, 'aria-current' => $current]) . ">$content</span>";
    }
    $hreflang = vn_text($language, 'hreflang') !== '' ? vn_text($language, 'hreflang') : $lang;
    $rel = $is_same_page ? 'alternate' : '';
    return '<a' . vn_attributes(['href' => $href, 'lang' => $lang, 'dir' => $dir, 'hreflang' => $hreflang, 'rel' => $rel, 'translate' => 'no']) . ">$content</a>";
}

function vn_language_item(array $language, array $data, array $resources): string
{
    $page = vn_lang($data);
    $tag = vn_text($language, 'lang');
    $found = vn_link_locale($tag, $page, $resources);
    $content = '';
    if (vn_flag($data, 'codes')) {
        $content .= '<span class="vn-code">' . vn_e(mb_strtoupper(explode('-', $tag)[0])) . '</span> ';
    }
    $content .= vn_e(vn_capitalised(vn_native_name($language, $resources))) . vn_state($language, $page, $resources);
    if (vn_url($language, 'href') !== '') {
        $content .= vn_hidden(': ' . vn_message('lang.choose', $found, $resources), $found);
    }
    return '<li>' . vn_choice($language, $page, $content, $resources, vn_flag($language, 'samePage')) . '</li>';
}

function vn_language_items(array $languages, array $data, array $resources, string $lang = '', string $label = ''): string
{
    $class = count($languages) >= 12 ? 'vn-columns' : '';
    $html = '<ul' . vn_attributes(['class' => $class, 'aria-label' => $label, 'lang' => $lang]) . '>';
    foreach ($languages as $language) {
        $html .= vn_language_item($language, $data, $resources);
    }
    return "$html</ul>";
}

function vn_language_list(array $languages, array $data, array $resources, string $lang = '', string $label = ''): string
{
    if (!vn_flag($data, 'groups')) {
        return vn_language_items($languages, $data, $resources, $lang, $label);
    }
    $page = vn_lang($data);
    $groups = $resources['languages']['groups'];
    $html = '<ul class="vn-groups"' . vn_attributes(['aria-label' => $label, 'lang' => $lang]) . '>';
    foreach (['national' => 'lang.national', 'sami' => 'lang.sami', 'other' => 'lang.others'] as $group => $id) {
        $some = array_values(array_filter($languages, function ($one) use ($group, $groups) {
            $tag = vn_primary(vn_text($one, 'lang'));
            $own = in_array($tag, $groups['national'], true) ? 'national' : (in_array($tag, $groups['sami'], true) ? 'sami' : 'other');
            return $own === $group;
        }));
        if ($some !== []) {
            $item = vn_attributes(['lang' => $label !== '' && $lang !== '' ? $page : '']);
            $html .= "<li$item><p>" . vn_say($id, $page, $resources) . '</p>' . vn_language_items($some, $data, $resources) . '</li>';
        }
    }
    return "$html</ul>";
}

function vn_language_selector(array $data, array $resources): string
{
    $lang = vn_lang($data);
    $own = vn_own_lang($lang, $resources);
    $name = vn_message('lang.choose', $lang, $resources);
    $languages = vn_languages($data);
    $letters = array_sum(array_map(fn ($one) => mb_strlen(vn_native_name($one, $resources)), $languages));
    $max_inline = is_int($data['maxInline'] ?? null) ? $data['maxInline'] : 7;
    $disclosure = vn_text($data, 'disclosure');
    if (!in_array($disclosure, ['never', 'narrow', 'always'], true)) {
        $disclosure = count($languages) > $max_inline ? 'always' : 'never';
    }
    if ($disclosure === 'narrow' && $letters > 60) {
        $disclosure = 'always';
    }
    $html = '<vn-language-selector><nav' . vn_attributes(['aria-label' => $name, 'lang' => $own]) . '>';
    if ($disclosure === 'never') {
        return $html . vn_language_list($languages, $data, $resources, $own === '' ? '' : $lang) . '</nav></vn-language-selector>';
    }
    $currents = array_values(array_filter($languages, fn ($one) => vn_text($one, 'href') === ''));
    $text = vn_e($name);
    if ($currents !== []) {
        $text = '<span lang="' . vn_e(vn_text($currents[0], 'lang')) . '">' . vn_e(vn_capitalised(vn_native_name($currents[0], $resources))) . '</span>' . vn_hidden(": $name");
    }
    $globe = '<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8"></circle><path d="M2 10h16M10 2q-7 8 0 16M10 2q7 8 0 16"></path></svg>';
    $details = vn_attributes(['class' => $disclosure === 'narrow' ? 'vn-disclosure-narrow' : '']);
    $list = vn_language_list($languages, $data, $resources, $own, $name);
    return "$html<details$details><summary>$globe$text</summary>$list</details></nav></vn-language-selector>";
}

function vn_language_versions(array $data, array $resources): string
{
    $page = vn_lang($data);
    $name = vn_message('lang.other', $page, $resources);
    $nav = vn_attributes(['aria-label' => $name, 'lang' => vn_own_lang($page, $resources)]);
    $html = "<vn-language-selector variant=\"article\"><nav$nav><p aria-hidden=\"true\">" . vn_e($name) . '</p><ul>';
    foreach (vn_languages($data) as $language) {
        $tag = vn_primary(vn_text($language, 'lang'));
        $read = vn_url($language, 'href') === '' || !isset($resources['messages'][$tag]) ? '' : vn_message('read.self', $tag, $resources);
        $label = vn_e(vn_capitalised(vn_native_name($language, $resources)));
        $state = vn_state($language, $page, $resources);
        $content = $read !== '' && vn_text($data, 'purpose') === 'visible'
            ? vn_e($read) . $state
            : $label . $state . ($read === '' ? '' : vn_hidden(": $read", $tag));
        $html .= '<li>' . vn_choice($language, $page, $content, $resources, true) . '</li>';
    }
    return "$html</ul></nav></vn-language-selector>";
}

/** "notice.state." and the language, or "other". */
function vn_notice_id(string $prefix, string $tag, array $resources): string
{
    return $prefix . (isset($resources['messages'][vn_primary($tag)]) ? vn_primary($tag) : 'other');
}

function vn_language_notice(array $data, array $resources): string
{
    $page = vn_lang($data);
    $content_lang = vn_text($data, 'contentLang') !== '' ? vn_text($data, 'contentLang') : $page;
    $is_mixed = vn_primary($page) !== vn_primary($content_lang);
    $html = '<vn-language-notice' . vn_attributes(['content-lang' => vn_text($data, 'contentLang')]) . '>';
    foreach (vn_languages($data) as $language) {
        $lang = vn_text($language, 'lang');
        $tag = vn_primary($lang);
        $href = vn_url($language, 'href');
        $is_same = vn_flag($language, 'samePage');
        $is_page = $tag === vn_primary($page);
        if ($href === '' || $tag === vn_primary($content_lang) || ($is_page && !$is_same) || !isset($resources['messages'][$tag])) {
            continue;
        }
        $id = $is_mixed ? vn_notice_id('notice.content.', $content_lang, $resources) : vn_notice_id('notice.state.', $page, $resources);
        $statement = vn_message($id, $tag, $resources);
        $site = $is_mixed && !$is_page ? ' ' . vn_e(vn_message(vn_notice_id('notice.site.', $page, $resources), $tag, $resources)) : '';
        $group = vn_attributes(['role' => 'group', 'aria-labelledby' => "vn-language-notice-$lang", 'lang' => $lang, 'dir' => vn_direction($lang, $page, $resources), 'hidden' => vn_text($data, 'show') !== $lang]);
        $hreflang = vn_text($language, 'hreflang') !== '' ? vn_text($language, 'hreflang') : $lang;
        $link = vn_attributes(['href' => $href, 'hreflang' => $hreflang, 'rel' => $is_same ? 'alternate' : '']);
        $html .= "<div$group><p" . vn_attributes(['id' => "vn-language-notice-$lang"]) . '>' . vn_e($statement) . "$site</p>";
        $html .= "<a$link>" . vn_e(vn_message($is_same ? 'notice.goPage' : 'notice.goSite', $tag, $resources)) . '</a> ';
        if (vn_url($data, 'languagesHref') !== '') {
            $html .= '<a' . vn_attributes(['href' => vn_url($data, 'languagesHref')]) . '>' . vn_e(vn_message('lang.others', $tag, $resources)) . '</a> ';
        }
        $html .= '<button type="button">' . vn_e(vn_message('close', $tag, $resources)) . vn_hidden(" – $statement") . '</button></div>';
    }
    return "$html</vn-language-notice>";
}

// ---- Header ----

function vn_header_home(array $home, string $lang, array $resources): string
{
    [$before, $after] = explode('{site}', vn_message('home.of', $lang, $resources)) + ['', ''];
    $own = vn_own_lang($lang, $resources);
    $name = vn_hash($home, 'name');
    $text = vn_e(vn_text($name, 'text'));
    $name_lang = vn_text($name, 'lang') === $lang ? '' : vn_text($name, 'lang');
    $inner = vn_attributes(['lang' => $own === '' ? $name_lang : vn_text($name, 'lang')]);
    $href = vn_url($home, 'href') === '' ? '/' : vn_url($home, 'href');
    $html = '<a slot="home"' . vn_attributes(['href' => $href]) . '>' . vn_mark(vn_hash($home, 'mark'));
    $html .= '<span><strong' . vn_attributes(['lang' => $name_lang]) . ">$text</strong>";
    $html .= '<span class="vn-hidden"' . vn_attributes(['lang' => $own]) . '>: ' . vn_e($before) . "<span$inner>$text</span>" . vn_e($after) . ' </span></span></a>';
    $others = vn_items($home, 'otherNames');
    return $html . ($others === [] ? '' : '<p slot="names">' . vn_names($others) . '</p>');
}

function vn_header_search(array $search, string $lang, array $resources): string
{
    if (vn_text($search, 'action') === '') {
        $href = vn_url($search, 'href') === '' ? '/' : vn_url($search, 'href');
        return '<a slot="search"' . vn_attributes(['href' => $href]) . '><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="6"></circle><path d="m13 13 5 5"></path></svg>' . vn_say('search', $lang, $resources) . '</a>';
    }
    if (vn_url($search, 'action') === '') {
        return '';
    }
    $id = vn_text($search, 'id') === '' ? 'vn-search' : vn_text($search, 'id');
    $name = vn_text($search, 'name') === '' ? 'q' : vn_text($search, 'name');
    return '<form slot="search" role="search"' . vn_attributes(['action' => vn_url($search, 'action')]) . ' method="get">'
        . '<label' . vn_attributes(['for' => $id]) . '>' . vn_say('search', $lang, $resources) . '</label> '
        . '<input' . vn_attributes(['id' => $id, 'type' => 'search', 'name' => $name]) . '> '
        . '<button>' . vn_say('search.do', $lang, $resources) . '</button></form>';
}

/** @param string $notice HTML of the site's own notice */
function vn_header(array $data, array $resources, string $notice = ''): string
{
    $lang = vn_lang($data);
    $with = fn (string $key, array $more = []): array => ['lang' => $lang] + $more + vn_hash($data, $key);
    $has = fn (string $key): bool => isset($data[$key]) && vn_is_hash($data[$key]);
    $html = '<vn-header' . vn_attributes(['sticky' => vn_flag($data, 'sticky')]) . '><div slot="bar">';
    $html .= vn_ministry_switcher(['lang' => $lang, 'organisation' => vn_text($data, 'organisation')], $resources);
    foreach (vn_links($data, 'links') as $item) {
        $html .= vn_bar_link($item) . ' ';
    }
    $html .= $has('languages') ? vn_language_selector($with('languages'), $resources) : '';
    $html .= '</div>';
    $html .= $has('notice') ? vn_language_notice($with('notice'), $resources) : '';
    $html .= vn_header_home(vn_hash($data, 'home'), $lang, $resources);
    $html .= $has('search') ? vn_header_search($data['search'], $lang, $resources) : '';
    $html .= $has('navigation') ? vn_navigation($with('navigation', ['slot' => 'navigation']), $resources) : '';
    $html .= $has('section') ? vn_navigation($with('section', ['slot' => 'navigation', 'variant' => 'section']), $resources) : '';
    $html .= $notice === '' ? '' : "<div slot=\"notice\">$notice</div>";
    if (vn_url($data, 'url') !== '') {
        $html .= '<p class="vn-page-url">' . vn_say('address', $lang, $resources) . ': ' . vn_e(vn_url($data, 'url')) . '</p>';
    }
    return "$html</vn-header>";
}

// ---- Footer ----

function vn_footer(array $data, array $resources): string
{
    $lang = vn_lang($data);
    $own = vn_own_lang($lang, $resources);
    $list_lang = $own === '' ? '' : $lang;
    $names = array_values(array_filter(vn_items($data, 'names'), fn ($one) => vn_text($one, 'text') !== ''));
    $html = '<vn-footer><p slot="name">' . vn_mark(vn_hash($data, 'mark'));
    if ($names !== []) {
        $html .= '<strong lang="' . vn_e(vn_text($names[0], 'lang')) . '">' . vn_e(vn_text($names[0], 'text')) . '</strong> ' . vn_names(array_slice($names, 1));
    }
    $html .= '</p><address slot="address">';
    foreach (vn_items($data, 'addressLines') as $line) {
        if (vn_text($line, 'text') !== '') {
            $line_lang = vn_text($line, 'lang') === $lang ? '' : vn_text($line, 'lang');
            $html .= '<span' . vn_attributes(['lang' => $line_lang]) . '>' . vn_e(vn_text($line, 'text')) . '</span> ';
        }
    }
    $phone = vn_hash($data, 'switchboard');
    if (vn_url($phone, 'href') !== '' && vn_text($phone, 'text') !== '') {
        $html .= '<span>' . vn_say('switchboard', $lang, $resources) . ' ' . vn_link(vn_text($phone, 'text'), $phone) . '</span>';
    }
    $html .= '</address>';
    $html .= '<nav slot="links"' . vn_attributes(['aria-label' => vn_message('about', $lang, $resources), 'lang' => $own]) . '>' . vn_link_list(vn_links($data, 'links'), $list_lang) . '</nav>';
    if (vn_links($data, 'social') !== []) {
        $html .= '<nav slot="social"' . vn_attributes(['aria-label' => vn_message('nav.social', $lang, $resources), 'lang' => $own]) . '>' . vn_link_list(vn_links($data, 'social'), $list_lang) . '</nav>';
    }
    if (vn_flag($data, 'top')) {
        $html .= '<a slot="top" href="#top">' . vn_say('top', $lang, $resources) . '</a>';
    }
    return "$html</vn-footer>";
}
