<?php
// What the other files share: fields of data, escaping, safe URLs, links, messages, dates.

/** Escapes a text for content and attributes. */
function vn_e(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
}

/** A text or a whole number of an array; an empty text for any other value. */
function vn_text(mixed $data, string|int $key): string
{
    $value = is_array($data) ? ($data[$key] ?? null) : null;
    return is_string($value) || is_int($value) ? (string) $value : '';
}

/** A list of an array; an empty list for any other value. */
function vn_list(mixed $data, string $key): array
{
    $value = is_array($data) ? ($data[$key] ?? null) : null;
    return is_array($value) && array_is_list($value) ? $value : [];
}

/** The arrays in a list of an array. */
function vn_items(mixed $data, string $key): array
{
    return array_values(array_filter(vn_list($data, $key), 'vn_is_hash'));
}

/** Whether a value has named fields. */
function vn_is_hash(mixed $value): bool
{
    return is_array($value) && ($value === [] || !array_is_list($value));
}

/** An array with named fields; an empty one for any other value. */
function vn_hash(mixed $data, string $key): array
{
    $value = is_array($data) ? ($data[$key] ?? null) : null;
    return vn_is_hash($value) ? $value : [];
}

function vn_flag(mixed $data, string $key): bool
{
    return is_array($data) && ($data[$key] ?? null) === true;
}

/** The URL if it is relative or has a harmless scheme; an empty text for any other value. */
function vn_url(mixed $data, string $key): string
{
    $value = is_array($data) ? ($data[$key] ?? null) : null;
    if (!is_string($value)) {
        return '';
    }
    $url = str_replace(["\t", "\n", "\r"], '', trim($value, "\x00..\x20"));
    $has_scheme = preg_match('/^([a-z][a-z0-9+.-]*):/i', $url, $scheme) === 1;
    return !$has_scheme || preg_match('/^(?:https?|mailto|tel|sms)$/iD', $scheme[1]) ? $url : '';
}

/** Attributes; those without a value are left out. */
function vn_attributes(array $attributes): string
{
    $html = '';
    foreach ($attributes as $name => $value) {
        if ($value === true) {
            $html .= " $name";
        } elseif (is_string($value) && $value !== '') {
            $html .= " $name=\"" . vn_e($value) . '"';
        }
    }
    return $html;
}

/** The language of the page; Finnish by default. */
function vn_lang(array $data): string
{
    return vn_text($data, 'lang') === '' ? 'fi' : vn_text($data, 'lang');
}

/** The first part of a language tag: sv of sv-FI. */
function vn_primary(string $tag): string
{
    return explode('-', str_replace('_', '-', mb_strtolower(trim($tag))))[0];
}

/** The language of the messages for a tag: Finnish if there are none. */
function vn_locale(string $tag, array $resources): string
{
    return isset($resources['messages'][vn_primary($tag)]) ? vn_primary($tag) : 'fi';
}

/** The lang of messages for a tag if it differs from the tag; otherwise an empty text. */
function vn_own_lang(string $tag, array $resources): string
{
    return isset($resources['messages'][vn_primary($tag)]) ? '' : 'fi';
}

/** A message in a language. */
function vn_message(string $id, string $tag, array $resources): string
{
    return $resources['messages'][vn_locale($tag, $resources)]['messages'][$id]['text'];
}

/** A text in its language; in an element only if its language differs. */
function vn_in_lang(string $text, string $lang): string
{
    return $lang === '' ? vn_e($text) : '<span lang="' . vn_e($lang) . '">' . vn_e($text) . '</span>';
}

/** A message as HTML. */
function vn_say(string $id, string $tag, array $resources): string
{
    return vn_in_lang(vn_message($id, $tag, $resources), vn_own_lang($tag, $resources));
}

/** Visually hidden text. It ends with a space or punctuation. */
function vn_hidden(string $text, string $lang = ''): string
{
    return '<span class="vn-hidden"' . vn_attributes(['lang' => $lang]) . '>' . vn_e($text) . '</span>';
}

/** The form of a message for a number. */
function vn_plural(string $id, int $n, string $tag, array $resources): string
{
    $locale = vn_locale($tag, $resources);
    $message = $resources['messages'][$locale]['messages'][$id];
    $last = $n % 100 > 10 && $n % 100 < 15 ? 0 : $n % 10;
    $category = match (true) {
        $locale === 'se' && $n === 2 => 'two',
        $locale === 'fr' => $n < 2 ? 'one' : ($n % 1000000 ? 'other' : 'many'),
        $locale === 'ru' => $last === 1 ? 'one' : ($last > 1 && $last < 5 ? 'few' : 'many'),
        default => $n === 1 ? 'one' : 'other',
    };
    $text = str_replace('{n}', (string) $n, $message['forms'][$category] ?? $message['text']);
    return vn_in_lang($text, vn_own_lang($tag, $resources));
}

/** A link; plain text if the URL of the data is missing or unsafe. */
function vn_link(string $text, mixed $data, string $lang = '', string $current = '', string $after = ''): string
{
    $href = vn_url($data, 'href');
    $attributes = vn_attributes(['href' => $href, 'lang' => $lang, 'aria-current' => $current]);
    $tag = $href === '' ? 'span' : 'a';
    return "<$tag$attributes>" . vn_e($text) . "$after</$tag>";
}

/** The text of a link: its text, or its URL. */
function vn_link_text(mixed $data): string
{
    return vn_text($data, 'text') !== '' ? vn_text($data, 'text') : vn_url($data, 'href');
}

/** The links in a list of an array that have a text. */
function vn_links(mixed $data, string $key): array
{
    return array_values(array_filter(vn_items($data, $key), fn ($one) => vn_link_text($one) !== ''));
}

/** A list of links. */
function vn_link_list(array $links, string $lang = ''): string
{
    $html = '<ul' . vn_attributes(['lang' => $lang]) . '>';
    foreach ($links as $one) {
        $html .= '<li>' . vn_link(vn_link_text($one), $one, vn_text($one, 'lang')) . '</li>';
    }
    return "$html</ul>";
}

/** Names, each with its language. */
function vn_names(array $names): string
{
    $html = '';
    foreach ($names as $name) {
        if (vn_text($name, 'text') !== '') {
            $html .= '<span lang="' . vn_e(vn_text($name, 'lang')) . '">' . vn_e(vn_text($name, 'text')) . '</span> ';
        }
    }
    return $html;
}

/** A decorative logo. */
function vn_mark(array $mark): string
{
    if ($mark === []) {
        return '';
    }
    $html = '<svg viewBox="' . vn_e(vn_text($mark, 'viewBox')) . '" aria-hidden="true">';
    foreach (array_filter(vn_list($mark, 'paths'), 'is_string') as $path) {
        $html .= '<path d="' . vn_e($path) . '"></path>';
    }
    return "$html</svg>";
}

/** A name with a capital letter. */
function vn_capitalised(string $name): string
{
    return mb_strtoupper(mb_substr($name, 0, 1)) . mb_substr($name, 1);
}

/** A date as <time>; the text itself if it is no date. */
function vn_date(string $value, string $tag, array $resources): string
{
    $pattern = '/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d)?\+\d\d:\d\d)?)?)?$/D';
    if (!preg_match($pattern, $value, $found)) {
        return vn_e($value);
    }
    [, $year, $month, $day, $hour, $minute] = $found + array_fill(0, 6, '');
    $formats = $resources['messages'][vn_locale($tag, $resources)]['dates'];
    $parts = ['yyyy' => $year, 'dd' => $day, 'mm' => $month, 'd' => (int) $day, 'm' => (int) $month];
    $shown = match (true) {
        $month === '' => $year,
        $day === '' => (int) $month . "/$year",
        default => strtr($formats['date'], $parts),
    };
    if ($hour !== '') {
        $shown .= ' ' . strtr($formats['time'], ['hh' => $hour, 'mi' => $minute, 'h' => (int) $hour]);
    }
    $attributes = vn_attributes(['datetime' => $value, 'lang' => vn_own_lang($tag, $resources)]);
    return "<time$attributes>" . vn_e($shown) . '</time>';
}

/** The name of a page: its title, or its URL. */
function vn_name(mixed $page): string
{
    return vn_text($page, 'title') !== '' ? vn_text($page, 'title') : vn_url($page, 'href');
}

/** The pages in a list of an array that have a name. */
function vn_pages(mixed $data, string $key): array
{
    return array_values(array_filter(vn_items($data, $key), fn ($page) => vn_name($page) !== ''));
}

/** "page" for the current page, "true" for the section that contains it; otherwise an empty text. */
function vn_current(mixed $page, array $data): string
{
    $href = vn_url($page, 'href');
    return match (true) {
        $href === '' => '',
        $href === vn_url($data, 'currentUrl') => 'page',
        $href === vn_url($data, 'currentSectionUrl') => 'true',
        default => '',
    };
}
