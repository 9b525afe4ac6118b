<#ftl output_format="HTML" auto_esc=true>
<#-- What the other files share: fields of data, safe URLs, links, messages, dates. -->

<#-- A text or a whole number of a hash; an empty text for any other value. -->
<#function text data key>
  <#if data?is_hash && data[key]??>
    <#local value = data[key]>
    <#if value?is_string><#return value></#if>
    <#if value?is_number && value == value?floor><#return value?c></#if>
  </#if>
  <#return "">
</#function>

<#-- A list of a hash; an empty list for any other value. -->
<#function list data key>
  <#if data?is_hash && data[key]?? && data[key]?is_sequence><#return data[key]></#if>
  <#return []>
</#function>

<#-- The hashes in a list of a hash. -->
<#function hashes data key>
  <#return list(data, key)?filter(one -> one?? && one?is_hash)>
</#function>

<#-- A hash of a hash; an empty hash for any other value. -->
<#function hash data key>
  <#if data?is_hash && data[key]?? && data[key]?is_hash><#return data[key]></#if>
  <#return {}>
</#function>

<#function flag data key>
  <#return data?is_hash && data[key]?? && data[key]?is_boolean && data[key]>
</#function>

<#-- The URL if it is relative or has a harmless scheme; an empty text for any other value. -->
<#function safeUrl data key>
  <#if !(data?is_hash && data[key]?? && data[key]?is_string)><#return ""></#if>
  <#local url = data[key]?replace("^[\\x00-\\x20]+|[\\x00-\\x20]+$", "", "r")?replace("[\\t\\n\\r]", "", "r")>
  <#if url?matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*") && !url?matches("(?is)(?:https?|mailto|tel|sms):.*")><#return ""></#if>
  <#return url>
</#function>

<#-- The first part of a language tag: sv of sv-FI. -->
<#function primary tag>
  <#return tag?trim?lower_case?replace("_", "-")?keep_before("-")>
</#function>

<#-- The language of the messages for a tag: Finnish if there are none. -->
<#function locale tag resources>
  <#return resources.messages[primary(tag)]???then(primary(tag), "fi")>
</#function>

<#-- The lang of messages for a tag if it differs from the tag; otherwise an empty text. -->
<#function ownLang tag resources>
  <#return resources.messages[primary(tag)]???then("", "fi")>
</#function>

<#-- The language of the page; Finnish by default. -->
<#function langOf data><#return (text(data, "lang") != "")?then(text(data, "lang"), "fi")></#function>

<#-- An attribute, if it has a value. -->
<#macro attribute name value><#if value != ""> ${name}="${value}"</#if></#macro>

<#-- A text in its language; in an element only if its language differs. -->
<#macro inLang content lang=""><#if lang != ""><span lang="${lang}">${content}</span><#else>${content}</#if></#macro>

<#-- Visually hidden text. It ends with a space or punctuation. -->
<#macro hidden content lang=""><span class="vn-hidden"<@attribute "lang" lang/>>${content}</span></#macro>

<#-- The form of a message for a number. -->
<#function plural message n locale>
  <#local last = (n % 100 > 10 && n % 100 < 15)?then(0, n % 10)>
  <#local category = (n == 1)?then("one", "other")>
  <#switch locale>
    <#case "se"><#if n == 2><#local category = "two"></#if><#break>
    <#case "fr"><#local category = (n < 2)?then("one", (n % 1000000 != 0)?then("other", "many"))><#break>
    <#case "ru"><#local category = (last == 1)?then("one", (last > 1 && last < 5)?then("few", "many"))><#break>
  </#switch>
  <#return (message.forms[category]!message.text)?replace("{n}", n?c)>
</#function>

<#-- A link, with nested content after its text; plain text if the URL of data is missing or unsafe. -->
<#macro link content data lang=text(data, "lang") current="">
  <#local href = safeUrl(data, "href")>
  <#if href != ""><a href="${href}"<@attribute "lang" lang/><@attribute "aria-current" current/>>${content}<#nested></a><#t>
  <#else><span<@attribute "lang" lang/><@attribute "aria-current" current/>>${content}<#nested></span><#t>
  </#if>
</#macro>

<#-- The text of a link: its text, or its URL. Links without both are left out. -->
<#function linkText data><#return (text(data, "text") != "")?then(text(data, "text"), safeUrl(data, "href"))></#function>
<#function links data key><#return hashes(data, key)?filter(one -> linkText(one) != "")></#function>

<#macro linkList list lang="">
  <ul<@attribute "lang" lang/>><#list list as one><li><@link linkText(one) one/></li></#list></ul><#t>
</#macro>

<#-- Names, each with its language. -->
<#macro names list>
  <#list list as name><#if text(name, "text") != ""><span lang="${text(name, "lang")}">${text(name, "text")}</span> </#if></#list><#t>
</#macro>

<#-- A decorative logo. -->
<#macro mark data>
  <#if data?has_content><svg viewBox="${text(data, "viewBox")}" aria-hidden="true"><#list list(data, "paths") as path><#if path?? && path?is_string><path d="${path}"></path></#if></#list></svg></#if><#t>
</#macro>

<#-- A name with a capital letter. -->
<#function capitalised name>
  <#if name == ""><#return ""></#if>
  <#return name[0]?upper_case + name[1..]>
</#function>

<#-- A date as <time>; the text itself if it is no date. -->
<#macro date value catalogue own="">
  <#if value?matches("\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?\\+\\d\\d:\\d\\d)?")>
    <#local day = value[8..9] month = value[5..6]>
    <time datetime="${value}"<@attribute "lang" own/>>${catalogue.dates.date?replace("yyyy", value[0..3])?replace("dd", day)?replace("mm", month)?replace("d", day?number?c)?replace("m", month?number?c)}<#t>
    <#if value?length gt 10> ${catalogue.dates.time?replace("hh", value[11..12])?replace("mi", value[14..15])?replace("h", value[11..12]?number?c)}</#if></time><#t>
  <#elseif value?matches("\\d{4}-\\d\\d")><time datetime="${value}"<@attribute "lang" own/>>${value[5..6]?number?c}/${value[0..3]}</time><#t>
  <#elseif value?matches("\\d{4}")><time datetime="${value}"<@attribute "lang" own/>>${value}</time><#t>
  <#else>${value}<#t>
  </#if>
</#macro>

<#-- The name of a page: its title, or its URL. Pages without a name are left out. -->
<#function nameOf page><#return (text(page, "title") != "")?then(text(page, "title"), safeUrl(page, "href"))></#function>
<#function pagesOf data key><#return hashes(data, key)?filter(page -> nameOf(page) != "")></#function>

<#-- "page" for the current page, "true" for the section that contains it; otherwise an empty text. -->
<#function current page data>
  <#local href = safeUrl(page, "href")>
  <#if href == ""><#return ""></#if>
  <#if href == safeUrl(data, "currentUrl")><#return "page"></#if>
  <#return (href == safeUrl(data, "currentSectionUrl"))?then("true", "")>
</#function>
