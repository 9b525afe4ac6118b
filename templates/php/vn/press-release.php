<?php
// <vn-press-release>. All messages are in the language of the release.

function vn_heading(int $level, string $content, string $id = ''): string
{
    $tag = 'h' . min($level, 6);
    return "<$tag" . vn_attributes(['id' => $id]) . ">$content</$tag>";
}

function vn_entry(string $term, string $description): string
{
    return $description === '' ? '' : "<div><dt>$term</dt><dd>$description</dd></div>";
}

/** Text with its line breaks. */
function vn_lines(string $text): string
{
    return implode('<br> ', array_map('vn_e', explode("\n", $text)));
}

/** Text with links in it; hidden text identifies telephone numbers. */
function vn_pieces(mixed $pieces, string $lang, array $resources): string
{
    $html = '';
    foreach (vn_list(['list' => $pieces], 'list') as $piece) {
        $href = vn_url($piece, 'href');
        if ($href === '') {
            $html .= vn_lines(is_array($piece) ? vn_text($piece, 'text') : vn_text([$piece], 0));
        } else {
            $phone = str_starts_with($href, 'tel:') ? vn_hidden(' (' . vn_message('phone.long', $lang, $resources) . ')', vn_own_lang($lang, $resources)) : '';
            $html .= '<a' . vn_attributes(['href' => $href]) . '>' . vn_e(vn_text($piece, 'text')) . "$phone</a>";
        }
    }
    return $html;
}

function vn_paragraph(array $data, string $key, string $class = ''): string
{
    $text = vn_text($data, $key);
    return $text === '' ? '' : '<p' . vn_attributes(['class' => $class]) . '>' . vn_lines($text) . '</p>';
}

function vn_person(array $contact, string $lang, array $resources): string
{
    $html = '<li>' . vn_paragraph($contact, 'name') . vn_paragraph($contact, 'title', 'vn-role') . vn_paragraph($contact, 'organisation', 'vn-role');
    foreach (vn_list($contact, 'phones') as $phone) {
        $html .= '<p>' . vn_pieces($phone, $lang, $resources) . '</p>';
    }
    $email = vn_hash($contact, 'email');
    $html .= vn_paragraph($contact, 'openingHours', 'vn-role');
    $html .= vn_url($email, 'href') === '' ? vn_paragraph($email, 'text') : '<p>' . vn_link(vn_text($email, 'text'), $email) . '</p>';
    return $html . vn_paragraph($contact, 'address', 'vn-role') . '</li>';
}

// ---- Text ----

const VN_TAGS = ['a', 'abbr', 'aside', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'ins', 'kbd', 'li', 'mark', 'nav', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'ul', 'var'];
const VN_ATTRIBUTES = ['abbr', 'alt', 'aria-label', 'aria-labelledby', 'class', 'colspan', 'datetime', 'dir', 'headers', 'height', 'href', 'hreflang', 'id', 'lang', 'loading', 'reversed', 'role', 'rowspan', 'scope', 'src', 'start', 'tabindex', 'title', 'type', 'value', 'width'];

/** A node of the text: only elements and attributes of the lists above are written. */
function vn_node(mixed $node): string
{
    if (!is_array($node)) {
        return vn_e(vn_text([$node], 0));
    }
    $tag = vn_text($node, 'tag');
    $content = implode('', array_map('vn_node', vn_list($node, 'children')));
    if (!in_array($tag, VN_TAGS, true)) {
        return $content;
    }
    $html = "<$tag";
    $attributes = vn_hash($node, 'attributes');
    foreach ($attributes as $name => $value) {
        if (!in_array($name, VN_ATTRIBUTES, true) || !is_string($value)) {
            continue;
        }
        if ($name !== 'href' && $name !== 'src') {
            $html .= " $name=\"" . vn_e($value) . '"';
            continue;
        }
        $is_image = $name === 'src' && str_starts_with($value, 'data:image/');
        $html .= vn_attributes([$name => $is_image ? $value : vn_url($attributes, $name)]);
    }
    return in_array($tag, ['br', 'hr', 'img'], true) ? "$html>" : "$html>$content</$tag>";
}

function vn_notices(array $release, string $lang, array $resources): string
{
    $html = '';
    if (vn_flag($release, 'archived')) {
        $html .= '<div class="vn-notice"><p>' . vn_say('release.archived', $lang, $resources) . '</p></div>';
    }
    $corrections = array_filter(vn_items($release, 'corrections'), fn ($one) => vn_text($one, 'text') !== '');
    if ($corrections !== []) {
        $html .= '<div class="vn-notice"><p>' . vn_say('release.corrected', $lang, $resources) . '</p><ul>';
        foreach ($corrections as $one) {
            $date = vn_text($one, 'date') === '' ? '' : vn_date(vn_text($one, 'date'), $lang, $resources) . ': ';
            $html .= "<li>$date" . vn_e(vn_text($one, 'text')) . '</li>';
        }
        $html .= '</ul></div>';
    }
    if (vn_flag($release, 'machineTranslated')) {
        $original = vn_hash($release, 'original');
        $link = vn_link_text($original) === '' ? '' : ' ' . vn_link(vn_link_text($original), $original, vn_text($original, 'lang'));
        $html .= '<div class="vn-notice"><p>' . vn_say('release.machine', $lang, $resources) . "$link</p></div>";
    }
    return $html;
}

// ---- Metadata ----

function vn_date_entry(string $id, string $value, string $lang, array $resources): string
{
    return $value === '' ? '' : vn_entry(vn_say($id, $lang, $resources), vn_date($value, $lang, $resources));
}

function vn_meta(array $release, string $lang, array $resources): string
{
    $published = vn_text($release, 'published');
    $updated = vn_text($release, 'updated');
    $translated = vn_text($release, 'translated');
    $entries = vn_date_entry('published', $published, $lang, $resources);
    $entries .= $updated === $published ? '' : vn_date_entry('updated', $updated, $lang, $resources);
    $entries .= $translated === $published ? '' : vn_date_entry('published.translation', $translated, $lang, $resources);
    $publishers = array_map(fn ($one) => '<dd>' . vn_link(vn_link_text($one), $one, vn_text($one, 'lang')) . '</dd>', vn_links($release, 'publishers'));
    if ($publishers !== []) {
        $entries .= '<div><dt>' . vn_say('publisher', $lang, $resources) . '</dt>' . implode('', $publishers) . '</div>';
    }
    if (is_int($release['minutes'] ?? null)) {
        $minutes = str_replace('{n}', (string) $release['minutes'], vn_message('minutes', $lang, $resources));
        $entries .= vn_entry(vn_say('reading.time', $lang, $resources), vn_in_lang($minutes, vn_own_lang($lang, $resources)));
    }
    $versions = vn_languages($release, 'versions');
    if ($entries === '' && $versions === []) {
        return '';
    }
    return '<div class="vn-meta">' . ($entries === '' ? '' : "<dl>$entries</dl>")
        . ($versions === [] ? '' : vn_language_versions(['lang' => $lang, 'languages' => $versions], $resources)) . '</div>';
}

// ---- Sections ----

function vn_section(string $name, int $level, string $id, string $message, string $content): string
{
    return "<section class=\"vn-$name\"" . vn_attributes(['aria-labelledby' => "$id-$name"]) . '>' . vn_heading($level, $message, "$id-$name") . "$content</section>";
}

function vn_event_time(string $start, string $end, string $lang, array $resources): string
{
    if ($end === '' || $end === $start) {
        return vn_date($start, $lang, $resources);
    }
    $until = vn_date($end, $lang, $resources);
    if (strlen($end) > 16 && substr($end, 0, 10) === substr($start, 0, 10)) {
        $format = $resources['messages'][vn_locale($lang, $resources)]['dates']['time'];
        $time = (int) substr($end, 11, 2) . (str_contains($format, ':') ? ':' : '.') . substr($end, 14, 2);
        $until = '<time' . vn_attributes(['datetime' => $end]) . '>' . vn_e($time) . '</time>';
    }
    return $start === '' ? $until : vn_date($start, $lang, $resources) . "–$until";
}

function vn_link_entry(string $id, array $item, string $lang, array $resources): string
{
    return vn_link_text($item) === '' ? '' : vn_entry(vn_say($id, $lang, $resources), vn_link(vn_link_text($item), $item, vn_text($item, 'lang')));
}

function vn_event(array $event, int $level, string $lang, array $resources): string
{
    $start = vn_text($event, 'start');
    $end = vn_text($event, 'end');
    $entries = $start === '' && $end === '' ? '' : vn_entry(vn_say('event.time', $lang, $resources), vn_event_time($start, $end, $lang, $resources));
    $entries .= vn_entry(vn_say('event.place', $lang, $resources), vn_e(vn_text($event, 'place')));
    $entries .= vn_link_entry('event.stream', vn_hash($event, 'stream'), $lang, $resources);
    $entries .= vn_link_entry('event.registration', vn_hash($event, 'registration'), $lang, $resources);
    $title = vn_text($event, 'title') === '' ? '' : vn_heading($level, vn_link(vn_text($event, 'title'), $event));
    return $title . ($entries === '' ? '' : "<dl>$entries</dl>");
}

function vn_attachment(array $file, string $lang, array $resources): string
{
    $own = vn_own_lang($lang, $resources);
    $file_lang = vn_text($file, 'lang');
    // Format, size, pages and language of the file, separated by commas.
    $details = [vn_e(vn_text($file, 'format'))];
    $details[] = vn_text($file, 'size') === '' ? '' : vn_in_lang(vn_text($file, 'size'), $own);
    $details[] = is_int($file['pages'] ?? null) ? vn_plural('pages', $file['pages'], $lang, $resources) : '';
    $id = 'in.' . vn_primary($file_lang);
    $has_name = isset($resources['messages'][vn_locale($lang, $resources)]['messages'][$id]);
    $details[] = $has_name ? vn_say($id, $lang, $resources) : vn_e($file_lang);
    $info = implode(', ', array_filter($details, fn ($one) => $one !== ''));
    $title = vn_text($file, 'title') === '' ? vn_url($file, 'href') : vn_text($file, 'title');
    return '<li><a' . vn_attributes(['href' => vn_url($file, 'href'), 'hreflang' => $file_lang]) . '><span' . vn_attributes(['lang' => $file_lang === $lang ? '' : $file_lang]) . '>' . vn_e($title) . '</span>'
        . ($info === '' ? '' : " <span class=\"vn-file\">($info)</span>") . '</a></li>';
}

function vn_project(array $project): string
{
    $id = vn_text($project, 'id');
    return '<li>' . vn_link(vn_text($project, 'text'), $project) . ($id === '' ? '' : ' (' . vn_e($id) . ')') . '</li>';
}

function vn_contacts(array $release, string $id, int $level, string $lang, array $resources): string
{
    $groups = vn_items($release, 'contactGroups');
    $texts = vn_list($release, 'contactTexts');
    $pattern = vn_text($release, 'emailPattern');
    if ($groups === [] && $texts === [] && $pattern === '') {
        return '';
    }
    $html = '';
    foreach ($groups as $group) {
        $html .= vn_text($group, 'title') === '' ? '' : vn_heading($level + 1, vn_e(vn_text($group, 'title')));
        $html .= '<ul>' . implode('', array_map(fn ($contact) => vn_person($contact, $lang, $resources), vn_items($group, 'people'))) . '</ul>';
    }
    foreach ($texts as $pieces) {
        $html .= '<p>' . vn_pieces($pieces, $lang, $resources) . '</p>';
    }
    $html .= $pattern === '' ? '' : '<p class="vn-role">' . vn_say('email', $lang, $resources) . ': ' . vn_e($pattern) . '</p>';
    return vn_section('contacts', $level, $id, vn_say('more', $lang, $resources), $html);
}

function vn_actions(array $release, string $lang, array $resources): string
{
    $own = vn_own_lang($lang, $resources);
    $has_list = is_array($release['actions'] ?? null);
    $chosen = $has_list ? array_filter(vn_list($release, 'actions'), 'is_string') : ['print'];
    if ($chosen === []) {
        return '';
    }
    $type = vn_text($release, 'type');
    $subject = vn_hidden(' (' . ($type === '' ? vn_message('type.press', $lang, $resources) : $type) . ')', $type === '' || $own === '' ? '' : $lang);
    $html = '<div class="vn-actions">';
    foreach (['print' => 'print', 'copy' => 'copy.link', 'share' => 'share'] as $action => $id) {
        if (in_array($action, $chosen, true)) {
            $html .= '<button type="button"' . vn_attributes(['data-vn-action' => $action, 'lang' => $own]) . '>' . vn_e(vn_message($id, $lang, $resources)) . "$subject</button> ";
        }
    }
    if (in_array('share', $chosen, true) && vn_url($release, 'emailHref') !== '') {
        $html .= '<a' . vn_attributes(['data-vn-action' => 'email', 'href' => vn_url($release, 'emailHref'), 'lang' => $own]) . '>' . vn_e(vn_message('share.email', $lang, $resources)) . "$subject</a>";
    }
    $has_status = array_intersect($chosen, ['copy', 'share']) !== [];
    return $html . ($has_status ? '<p role="status" aria-live="off"></p>' : '') . '</div>';
}

/** @param string $body sanitised HTML that follows the lead, if the text is not in $data */
function vn_press_release(array $data, array $resources, string $body = ''): string
{
    $lang = vn_lang($data);
    $say = fn (string $id): string => vn_say($id, $lang, $resources);
    $id = vn_text($data, 'idPrefix') === '' ? 'vn' : vn_text($data, 'idPrefix');
    $given = $data['headingLevel'] ?? 1;
    $level = (in_array($given, [1, 2, 3], true) ? $given : 1) + 1;
    $title = vn_text($data, 'headline');
    $type = vn_text($data, 'type');
    $kicker = $type === '' || $title === '' ? '' : '<p class="vn-kicker">' . vn_hidden(vn_message('type', $lang, $resources) . ': ', vn_own_lang($lang, $resources)) . vn_e($type) . '</p>';
    $shown = $title !== '' ? vn_e($title) : ($type !== '' ? vn_e($type) : $say('type.press'));

    $text = vn_notices($data, $lang, $resources);
    foreach (explode("\n\n", vn_text($data, 'lead')) as $part) {
        $text .= $part === '' ? '' : '<p class="vn-lead">' . vn_lines($part) . '</p>';
    }
    $text .= implode('', array_map('vn_node', vn_list($data, 'body'))) . $body;

    $section = fn (string $name, array $items, string $content): string => $items === [] ? '' : vn_section($name, $level, $id, $say($name), $content);
    $events = vn_items($data, 'events');
    $files = array_filter(vn_items($data, 'attachments'), fn ($one) => vn_url($one, 'href') !== '');
    $projects = array_filter(vn_items($data, 'projects'), fn ($one) => vn_text($one, 'text') !== '');
    $related = vn_links($data, 'related');
    $persons = vn_links($data, 'persons');
    $keywords = vn_links($data, 'keywords');
    $tags = ($persons === [] ? '' : vn_entry($say('persons'), vn_link_list($persons)))
        . ($keywords === [] ? '' : vn_entry($say('keywords'), vn_link_list($keywords)));
    $url = vn_text($data, 'url');

    return '<vn-press-release lang="' . vn_e($lang) . '"><article>'
        . "<header>$kicker" . vn_heading($level - 1, $shown) . '</header>'
        . vn_meta($data, $lang, $resources)
        . ($text === '' ? '' : "<div class=\"vn-text\">$text</div>")
        . $section('events', $events, implode('', array_map(fn ($one) => vn_event($one, $level + 1, $lang, $resources), $events)))
        . $section('attachments', $files, '<ul>' . implode('', array_map(fn ($one) => vn_attachment($one, $lang, $resources), $files)) . '</ul>')
        . $section('projects', $projects, '<ul>' . implode('', array_map('vn_project', $projects)) . '</ul>')
        . $section('related', $related, vn_link_list($related))
        . vn_contacts($data, $id, $level, $lang, $resources)
        . ($tags === '' ? '' : "<dl class=\"vn-tags\">$tags</dl>")
        . ($url === '' ? '' : '<p class="vn-page-url">' . $say('address') . ': ' . vn_e($url) . '</p>')
        . '</article>' . vn_actions($data, $lang, $resources) . '</vn-press-release>';
}
