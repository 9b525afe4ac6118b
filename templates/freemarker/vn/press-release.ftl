<#ftl output_format="HTML" auto_esc=true>
<#-- <vn-press-release>. All messages are in the language of the release. -->
<#import "parts.ftl" as p>
<#import "header.ftl" as header>

<#macro heading level id="">
  <#local tag = "h" + (level gt 6)?then(6, level)?c>
  <${tag}<@p.attribute "id" id/>><#nested></${tag}><#t>
</#macro>

<#-- Text with its line breaks. -->
<#macro lines value><#list value?split("\n") as line><#if !line?is_first><br> </#if>${line}</#list></#macro>

<#-- Text with links in it; hidden text identifies telephone numbers. -->
<#macro pieces list c own>
  <#list list as piece>
    <#if !piece??>
    <#elseif piece?is_hash && p.safeUrl(piece, "href") != "">
      <a href="${p.safeUrl(piece, "href")}">${p.text(piece, "text")}<#if p.safeUrl(piece, "href")?starts_with("tel:")><@p.hidden " (" + c.messages["phone.long"].text + ")" own/></#if></a><#t>
    <#else><@lines piece?is_hash?then(p.text(piece, "text"), p.text({"value": piece}, "value"))/><#t>
    </#if>
  </#list>
</#macro>

<#macro paragraph data key class="">
  <#if p.text(data, key) != ""><p<@p.attribute "class" class/>><@lines p.text(data, key)/></p></#if><#t>
</#macro>

<#macro person contact c own>
  <#local email = p.hash(contact, "email")>
  <li><@paragraph contact "name"/><@paragraph contact "title" "vn-role"/><@paragraph contact "organisation" "vn-role"/><#t>
    <#list p.list(contact, "phones") as phone><p><#if phone?? && phone?is_sequence><@pieces phone c own/></#if></p></#list><#t>
    <@paragraph contact "openingHours" "vn-role"/><#t>
    <#if p.safeUrl(email, "href") != ""><p><a href="${p.safeUrl(email, "href")}">${p.text(email, "text")}</a></p><#else><@paragraph email "text"/></#if><#t>
    <@paragraph contact "address" "vn-role"/></li><#t>
</#macro>

<#-- ---- Text ---- -->

<#assign TAGS = "a abbr aside bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr img ins kbd li mark nav ol p pre q rp rt ruby s samp small span strong sub sup table tbody td tfoot th thead time tr ul var"?split(" ")>
<#assign ATTRIBUTES = "abbr alt aria-label aria-labelledby class colspan datetime dir headers height href hreflang id lang loading reversed role rowspan scope src start tabindex title type value width"?split(" ")>

<#-- A node of the text: only elements and attributes of the lists above are written. -->
<#macro node data>
  <#if !data?is_hash>${p.text({"value": data}, "value")}<#t>
  <#elseif !TAGS?seq_contains(p.text(data, "tag"))><@nodes p.list(data, "children")/><#t>
  <#else>
    <#local attributes = p.hash(data, "attributes")>
    <${data.tag}<#t>
    <#list attributes?keys as name>
      <#if ATTRIBUTES?seq_contains(name) && attributes[name]?? && attributes[name]?is_string>
        <#local value = attributes[name]>
        <#if name == "href" || name == "src">
          <#local url = p.safeUrl(attributes, name)>
          <#if url == "" && name == "src" && value?starts_with("data:image/")><#local url = value></#if>
          <@p.attribute name url/><#t>
        <#else> ${name}="${value}"<#t>
        </#if>
      </#if>
    </#list>
    ><#t>
    <#if !["br", "hr", "img"]?seq_contains(data.tag)><@nodes p.list(data, "children")/></${data.tag}></#if><#t>
  </#if>
</#macro>
<#macro nodes list><#list list as one><#if one??><@node one/></#if></#list></#macro>

<#macro notices release c own>
  <#local m = c.messages>
  <#if p.flag(release, "archived")><div class="vn-notice"><p><@p.inLang m["release.archived"].text own/></p></div></#if><#t>
  <#local corrections = p.hashes(release, "corrections")?filter(one -> p.text(one, "text") != "")>
  <#if corrections?has_content>
    <div class="vn-notice"><p><@p.inLang m["release.corrected"].text own/></p><ul><#t>
      <#list corrections as one><li><#if p.text(one, "date") != ""><@p.date p.text(one, "date") c own/>: </#if>${p.text(one, "text")}</li></#list><#t>
    </ul></div><#t>
  </#if>
  <#if p.flag(release, "machineTranslated")>
    <#local original = p.hash(release, "original")>
    <div class="vn-notice"><p><@p.inLang m["release.machine"].text own/><#if p.linkText(original) != ""> <@p.link p.linkText(original) original/></#if></p></div><#t>
  </#if>
</#macro>

<#-- ---- Metadata ---- -->

<#macro dateEntry message value c own>
  <#if value != ""><div><dt><@p.inLang message.text own/></dt><dd><@p.date value c own/></dd></div></#if><#t>
</#macro>

<#macro meta release resources c own>
  <#local m = c.messages published = p.text(release, "published")>
  <#local publishers = p.links(release, "publishers")>
  <#local entries><#t>
    <@dateEntry m.published published c own/><#t>
    <#if p.text(release, "updated") != published><@dateEntry m.updated p.text(release, "updated") c own/></#if><#t>
    <#if p.text(release, "translated") != published><@dateEntry m["published.translation"] p.text(release, "translated") c own/></#if><#t>
    <#if publishers?has_content><div><dt><@p.inLang m.publisher.text own/></dt><#list publishers as one><dd><@p.link p.linkText(one) one/></dd></#list></div></#if><#t>
    <#if release.minutes?? && release.minutes?is_number><div><dt><@p.inLang m["reading.time"].text own/></dt><dd><@p.inLang m.minutes.text?replace("{n}", release.minutes?c) own/></dd></div></#if><#t>
  </#local>
  <#local versions = p.hashes(release, "versions")>
  <#if entries?has_content || versions?has_content>
    <div class="vn-meta"><#t>
      <#if entries?has_content><dl>${entries}</dl></#if><#t>
      <#if versions?has_content><@header.languageVersions {"lang": p.text(release, "lang"), "languages": versions} resources/></#if><#t>
    </div><#t>
  </#if>
</#macro>

<#-- ---- Sections ---- -->

<#macro section name level id message own>
  <section class="vn-${name}" aria-labelledby="${id}-${name}"><@heading level id + "-" + name><@p.inLang message.text own/></@heading><#nested></section><#t>
</#macro>

<#macro eventTime start end c own>
  <#if end == "" || end == start><@p.date start c own/><#t>
  <#else>
    <#if start != ""><@p.date start c own/>–</#if><#t>
    <#if end?length gt 16 && start?length gt 9 && end[0..9] == start[0..9]><time datetime="${end}">${end[11..12]?number?c}${c.dates.time?contains(":")?then(":", ".")}${end[14..15]}</time><#t>
    <#else><@p.date end c own/><#t>
    </#if>
  </#if>
</#macro>

<#macro linkEntry message item own>
  <#if p.linkText(item) != ""><div><dt><@p.inLang message.text own/></dt><dd><@p.link p.linkText(item) item/></dd></div></#if><#t>
</#macro>

<#macro event one level c own>
  <#local m = c.messages start = p.text(one, "start") end = p.text(one, "end")>
  <#if p.text(one, "title") != ""><@heading level><@p.link content=p.text(one, "title") data=one lang=""/></@heading></#if><#t>
  <#local entries><#t>
    <#if start != "" || end != ""><div><dt><@p.inLang m["event.time"].text own/></dt><dd><@eventTime start end c own/></dd></div></#if><#t>
    <#if p.text(one, "place") != ""><div><dt><@p.inLang m["event.place"].text own/></dt><dd>${p.text(one, "place")}</dd></div></#if><#t>
    <@linkEntry m["event.stream"] p.hash(one, "stream") own/><@linkEntry m["event.registration"] p.hash(one, "registration") own/><#t>
  </#local>
  <#if entries?has_content><dl>${entries}</dl></#if><#t>
</#macro>

<#-- Format, size, pages and language of a file, separated by commas. -->
<#macro details file c own locale>
  <#local m = c.messages tag = p.text(file, "lang") comma = "">
  <#if p.text(file, "format") != "">${p.text(file, "format")}<#local comma = ", "></#if><#t>
  <#if p.text(file, "size") != "">${comma}<@p.inLang p.text(file, "size") own/><#local comma = ", "></#if><#t>
  <#if file.pages?? && file.pages?is_number>${comma}<@p.inLang p.plural(m.pages, file.pages, locale) own/><#local comma = ", "></#if><#t>
  <#if m["in." + p.primary(tag)]??>${comma}<@p.inLang m["in." + p.primary(tag)].text own/><#elseif tag != "">${comma}${tag}</#if><#t>
</#macro>

<#macro attachment file lang c own locale>
  <#local fileLang = p.text(file, "lang")>
  <#local info><@details file c own locale/></#local>
  <li><a href="${p.safeUrl(file, "href")}"<@p.attribute "hreflang" fileLang/>><span<@p.attribute "lang", (fileLang == lang)?then("", fileLang)/>>${(p.text(file, "title") != "")?then(p.text(file, "title"), p.safeUrl(file, "href"))}</span><#if info?has_content> <span class="vn-file">(${info})</span></#if></a></li><#t>
</#macro>

<#macro contacts release id level c own>
  <#local groups = p.hashes(release, "contactGroups") texts = p.list(release, "contactTexts") pattern = p.text(release, "emailPattern")>
  <#if groups?has_content || texts?has_content || pattern != "">
    <@section "contacts" level id c.messages.more own><#t>
      <#list groups as group>
        <#if p.text(group, "title") != ""><@heading level + 1>${p.text(group, "title")}</@heading></#if><#t>
        <ul><#list p.hashes(group, "people") as contact><@person contact c own/></#list></ul><#t>
      </#list>
      <#list texts as one><p><#if one?? && one?is_sequence><@pieces one c own/></#if></p></#list><#t>
      <#if pattern != ""><p class="vn-role"><@p.inLang c.messages.email.text own/>: ${pattern}</p></#if><#t>
    </@section><#t>
  </#if>
</#macro>

<#-- What an action acts on: "(Press release)". -->
<#macro actionSubject release c own>
  <#local type = p.text(release, "type")>
  <@p.hidden " (" + (type != "")?then(type, c.messages["type.press"].text) + ")", (type != "" && own != "")?then(p.langOf(release), "")/><#t>
</#macro>

<#macro actions release c own>
  <#local chosen = (release.actions?? && release.actions?is_sequence)?then(p.list(release, "actions")?filter(one -> one?? && one?is_string), ["print"])>
  <#if chosen?has_content>
    <div class="vn-actions"><#t>
      <#list {"print": "print", "copy": "copy.link", "share": "share"} as action, message>
        <#if chosen?seq_contains(action)><button type="button" data-vn-action="${action}"<@p.attribute "lang" own/>>${c.messages[message].text}<@actionSubject release c own/></button> </#if><#t>
      </#list>
      <#if chosen?seq_contains("share") && p.safeUrl(release, "emailHref") != ""><a data-vn-action="email" href="${p.safeUrl(release, "emailHref")}"<@p.attribute "lang" own/>>${c.messages["share.email"].text}<@actionSubject release c own/></a></#if><#t>
      <#if chosen?seq_contains("copy") || chosen?seq_contains("share")><p role="status" aria-live="off"></p></#if><#t>
    </div><#t>
  </#if>
</#macro>

<#-- Sanitised HTML may follow the lead as content: <@vn.pressRelease data resources>${body?no_esc}</@vn.pressRelease> -->
<#macro pressRelease data resources>
  <#local lang = p.langOf(data)>
  <#local locale = p.locale(lang, resources) own = p.ownLang(lang, resources)>
  <#local c = resources.messages[locale]>
  <#local m = c.messages>
  <#local id = (p.text(data, "idPrefix") != "")?then(p.text(data, "idPrefix"), "vn")>
  <#local level = (data.headingLevel?? && data.headingLevel?is_number && [1, 2, 3]?seq_contains(data.headingLevel))?then(data.headingLevel!1, 1) + 1>
  <#local title = p.text(data, "headline") type = p.text(data, "type")>
  <#local text><@notices data c own/><#list p.text(data, "lead")?split("\n\n") as part><#if part != ""><p class="vn-lead"><@lines part/></p></#if></#list><@nodes p.list(data, "body")/><#nested></#local>
  <#local events = p.hashes(data, "events")>
  <#local files = p.hashes(data, "attachments")?filter(one -> p.safeUrl(one, "href") != "")>
  <#local projects = p.hashes(data, "projects")?filter(one -> p.text(one, "text") != "")>
  <#local related = p.links(data, "related") persons = p.links(data, "persons") keywords = p.links(data, "keywords")>
  <vn-press-release lang="${lang}">
    <article>
      <header>
        <#if type != "" && title != ""><p class="vn-kicker"><@p.hidden m.type.text + ": " own/>${type}</p></#if>
        <@heading level - 1><#if title != "">${title}<#elseif type != "">${type}<#else><@p.inLang m["type.press"].text own/></#if></@heading>
      </header>
      <@meta data resources c own/>
      <#if text?has_content><div class="vn-text">${text}</div></#if>
      <#if events?has_content><@section "events" level id m.events own><#list events as one><@event one level + 1 c own/></#list></@section></#if>
      <#if files?has_content><@section "attachments" level id m.attachments own><ul><#list files as one><@attachment one lang c own locale/></#list></ul></@section></#if>
      <#if projects?has_content><@section "projects" level id m.projects own><ul><#list projects as one><li><@p.link content=p.text(one, "text") data=one lang=""/><#if p.text(one, "id") != ""> (${p.text(one, "id")})</#if></li></#list></ul></@section></#if>
      <#if related?has_content><@section "related" level id m.related own><@p.linkList related/></@section></#if>
      <@contacts data id level c own/>
      <#if persons?has_content || keywords?has_content>
        <dl class="vn-tags">
          <#if persons?has_content><div><dt><@p.inLang m.persons.text own/></dt><dd><@p.linkList persons/></dd></div></#if>
          <#if keywords?has_content><div><dt><@p.inLang m.keywords.text own/></dt><dd><@p.linkList keywords/></dd></div></#if>
        </dl>
      </#if>
      <#if p.text(data, "url") != ""><p class="vn-page-url"><@p.inLang m.address.text own/>: ${p.text(data, "url")}</p></#if>
    </article>
    <@actions data c own/>
  </vn-press-release>
</#macro>
