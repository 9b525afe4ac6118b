<#ftl output_format="HTML" auto_esc=true>
<#-- <vn-ministry-switcher>, <vn-language-selector>, <vn-language-notice>, <vn-header>, <vn-footer> -->
<#import "parts.ftl" as p>
<#import "navigation.ftl" as nav>

<#-- ---- Ministry switcher ---- -->

<#function hasName names>
  <#list names?keys as lang><#if p.text(names, lang) != ""><#return true></#if></#list>
  <#return false>
</#function>

<#macro organisationLink organisation lang ownKey>
  <#local found = "" foundLang = "">
  <#list [lang, "en"] + organisation.names?keys as candidate>
    <#if found == "" && p.text(organisation.names, candidate) != ""><#local found = p.text(organisation.names, candidate) foundLang = candidate></#if>
  </#list>
  <#local ownUrl = {"href": p.text(p.hash(organisation, "hrefs"), lang)}>
  <@p.link content=p.capitalised(found) data=(ownUrl.href != "")?then(ownUrl, organisation) lang=(foundLang != lang)?then(foundLang, "") current=(ownKey != "" && p.text(organisation, "key") == ownKey)?then("true", "")/><#t>
</#macro>

<#macro ministrySwitcher data resources>
  <#local lang = p.langOf(data)>
  <#local m = resources.messages[p.locale(lang, resources)].messages>
  <#local own = p.ownLang(lang, resources)>
  <#local name = m["nav.sites"].text ownKey = p.text(data, "organisation")>
  <#local pageLang = (own != "")?then("", p.locale(lang, resources))>
  <#local source = (data.organisations?? && data.organisations?is_sequence)?then(data, resources)>
  <#local all = p.hashes(source, "organisations")?filter(one -> hasName(p.hash(one, "names")))>
  <vn-ministry-switcher><#t>
    <nav aria-label="${name}"<@p.attribute "lang" own/>><#t>
      <details><#t>
        <summary>${name?keep_before(" ")} <span>${name?keep_after(" ")}</span></summary><#t>
        <div<@p.attribute "lang", (own != "")?then(lang, "")/>><#t>
          <#if all?has_content><@organisationLink all[0] pageLang ownKey/></#if><#t>
          <#if all?size gt 15> <label hidden><span><@p.inLang m.filter.text own/><@p.hidden " (" + name + ")" own/></span> <input type="search" autocomplete="off"></label></#if><#t>
          <ul><#t>
            <#list all as organisation>
              <#if !organisation?is_first>
                <#local abbreviations = p.hash(organisation, "abbreviations")>
                <#local keywords = abbreviations?keys?map(key -> p.text(abbreviations, key))?filter(word -> word != "")?join(" ")>
                <li<@p.attribute "data-vn-keywords", (all?size gt 15)?then(keywords, "")/>><@organisationLink organisation pageLang ownKey/></li><#t>
              </#if>
            </#list>
          </ul><#t>
        </div><#t>
      </details><#t>
    </nav><#t>
  </vn-ministry-switcher><#t>
</#macro>

<#-- ---- Languages ---- -->

<#-- The languages of data that have a tag. -->
<#function languagesOf data><#return p.hashes(data, "languages")?filter(one -> p.text(one, "lang") != "")></#function>

<#-- The name of a language in itself. -->
<#function nativeName language resources>
  <#if p.text(language, "name") != ""><#return p.text(language, "name")></#if>
  <#return (resources.messages[p.primary(p.text(language, "lang"))].name)!p.text(language, "lang")>
</#function>

<#-- The language of a message for a link: that of the link, else that of the page. -->
<#function linkLocale tag page resources>
  <#return resources.messages[p.primary(tag)]???then(p.primary(tag), p.locale(page, resources))>
</#function>

<#-- "rtl" or "ltr" if a language is not written in the direction of the page; otherwise an empty text. -->
<#function direction tag page resources>
  <#local isRtl = resources.languages.rightToLeft?seq_contains(p.primary(tag))>
  <#if isRtl == resources.languages.rightToLeft?seq_contains(p.primary(page))><#return ""></#if>
  <#return isRtl?then("rtl", "ltr")>
</#function>

<#-- A limitation of a language version, such as "machine translation". -->
<#macro state language page resources>
  <#local ids = {"front-page": "lang.front", "machine": "lang.machine", "easy": "lang.easy", "sign": "lang.sign"}>
  <#local kind = p.text(language, "state") found = linkLocale(p.text(language, "lang"), page, resources)>
  <#if ids[kind]??> <span class="vn-state" lang="${found}">(${resources.messages[found].messages[ids[kind]].text})</span></#if><#t>
</#macro>

<#-- A link to a language; plain text if its URL is missing or unsafe. -->
<#macro choice language page resources isSamePage>
  <#local href = p.safeUrl(language, "href") lang = p.text(language, "lang")>
  <#if href != "">
    <a href="${href}" lang="${lang}"<@p.attribute "dir" direction(lang, page, resources)/> hreflang="${(p.text(language, "hreflang") != "")?then(p.text(language, "hreflang"), lang)}"<#if isSamePage> rel="alternate"</#if> translate="no"><#nested></a><#t>
  <#else>
    <span lang="${lang}"<@p.attribute "dir" direction(lang, page, resources)/><#if p.text(language, "href") == ""> aria-current="true"</#if>><#nested></span><#t>
  </#if>
</#macro>

<#macro languageItem language data lang resources>
  <#local found = linkLocale(p.text(language, "lang"), lang, resources)>
  <li><@choice language lang resources p.flag(language, "samePage")><#t>
    <#if p.flag(data, "codes")><span class="vn-code">${p.text(language, "lang")?keep_before("-")?upper_case}</span> </#if><#t>
    ${p.capitalised(nativeName(language, resources))}<@state language lang resources/><#t>
    <#if p.safeUrl(language, "href") != ""><@p.hidden ": " + resources.messages[found].messages["lang.choose"].text found/></#if><#t>
  </@choice></li><#t>
</#macro>

<#macro languageItems languages data lang resources listLang="" label="">
  <ul<#if languages?size gte 12> class="vn-columns"</#if><@p.attribute "aria-label" label/><@p.attribute "lang" listLang/>><#list languages as language><@languageItem language data lang resources/></#list></ul><#t>
</#macro>

<#function groupOf language groups>
  <#local tag = p.primary(p.text(language, "lang"))>
  <#if groups.national?seq_contains(tag)><#return "national"></#if>
  <#return groups.sami?seq_contains(tag)?then("sami", "other")>
</#function>

<#macro languageList languages data lang resources listLang="" label="">
  <#if !p.flag(data, "groups")>
    <@languageItems languages data lang resources listLang label/><#t>
  <#else>
    <#local m = resources.messages[p.locale(lang, resources)].messages>
    <ul class="vn-groups"<@p.attribute "aria-label" label/><@p.attribute "lang" listLang/>><#t>
      <#list {"national": "lang.national", "sami": "lang.sami", "other": "lang.others"} as group, id>
        <#local some = languages?filter(one -> groupOf(one, resources.languages.groups) == group)>
        <#if some?has_content><li<@p.attribute "lang", (label != "" && listLang != "")?then(lang, "")/>><p><@p.inLang m[id].text p.ownLang(lang, resources)/></p><@languageItems some data lang resources/></li></#if><#t>
      </#list>
    </ul><#t>
  </#if>
</#macro>

<#macro languageSelector data resources lang=p.langOf(data)>
  <#local name = resources.messages[p.locale(lang, resources)].messages["lang.choose"].text>
  <#local own = p.ownLang(lang, resources) languages = languagesOf(data)>
  <#local letters = 0>
  <#list languages as one><#local letters += nativeName(one, resources)?length></#list>
  <#local maxInline = (data.maxInline?? && data.maxInline?is_number)?then(data.maxInline, 7)>
  <#local disclosure = p.text(data, "disclosure")>
  <#if !["never", "narrow", "always"]?seq_contains(disclosure)><#local disclosure = (languages?size gt maxInline)?then("always", "never")></#if>
  <#if disclosure == "narrow" && letters gt 60><#local disclosure = "always"></#if>
  <vn-language-selector><#t>
    <nav aria-label="${name}"<@p.attribute "lang" own/>><#t>
      <#if disclosure == "never">
        <@languageList languages data lang resources, (own != "")?then(lang, "")/><#t>
      <#else>
        <#local currents = languages?filter(one -> p.text(one, "href") == "")>
        <details<#if disclosure == "narrow"> class="vn-disclosure-narrow"</#if>><#t>
          <summary><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8"></circle><path d="M2 10h16M10 2q-7 8 0 16M10 2q7 8 0 16"></path></svg><#t>
            <#if currents?has_content><span lang="${p.text(currents[0], "lang")}">${p.capitalised(nativeName(currents[0], resources))}</span><@p.hidden ": " + name/><#else>${name}</#if><#t>
          </summary><#t>
          <@languageList languages data lang resources own name/><#t>
        </details><#t>
      </#if>
    </nav><#t>
  </vn-language-selector><#t>
</#macro>

<#macro languageVersions data resources>
  <#local lang = p.langOf(data)>
  <#local name = resources.messages[p.locale(lang, resources)].messages["lang.other"].text>
  <vn-language-selector variant="article"><#t>
    <nav aria-label="${name}"<@p.attribute "lang" p.ownLang(lang, resources)/>><#t>
      <p aria-hidden="true">${name}</p><#t>
      <ul><#t>
        <#list languagesOf(data) as language>
          <#local tag = p.primary(p.text(language, "lang"))>
          <#local read = (p.safeUrl(language, "href") != "")?then((resources.messages[tag].messages["read.self"].text)!"", "")>
          <li><@choice language lang resources true><#t>
            <#if read != "" && p.text(data, "purpose") == "visible">
              ${read}<@state language lang resources/><#t>
            <#else>
              ${p.capitalised(nativeName(language, resources))}<@state language lang resources/><#if read != ""><@p.hidden ": " + read tag/></#if><#t>
            </#if>
          </@choice></li><#t>
        </#list>
      </ul><#t>
    </nav><#t>
  </vn-language-selector><#t>
</#macro>

<#-- "notice.state." and the language, or "other". -->
<#function noticeId prefix tag resources><#return prefix + resources.messages[p.primary(tag)]???then(p.primary(tag), "other")></#function>

<#macro languageNotice data resources page=p.langOf(data)>
  <#local contentLang = (p.text(data, "contentLang") != "")?then(p.text(data, "contentLang"), page)>
  <#local isMixed = p.primary(page) != p.primary(contentLang)>
  <vn-language-notice<@p.attribute "content-lang" p.text(data, "contentLang")/>><#t>
    <#list languagesOf(data) as language>
      <#local lang = p.text(language, "lang") tag = p.primary(p.text(language, "lang")) href = p.safeUrl(language, "href")>
      <#local isSame = p.flag(language, "samePage")>
      <#if href != "" && tag != p.primary(contentLang) && (tag != p.primary(page) || isSame) && resources.messages[tag]??>
        <#local m = resources.messages[tag].messages>
        <#local statement = m[isMixed?then(noticeId("notice.content.", contentLang, resources), noticeId("notice.state.", page, resources))].text>
        <div role="group" aria-labelledby="vn-language-notice-${lang}" lang="${lang}"<@p.attribute "dir" direction(lang, page, resources)/><#if p.text(data, "show") != lang> hidden</#if>><#t>
          <p id="vn-language-notice-${lang}">${statement}<#if isMixed && tag != p.primary(page)> ${m[noticeId("notice.site.", page, resources)].text}</#if></p><#t>
          <a href="${href}" hreflang="${(p.text(language, "hreflang") != "")?then(p.text(language, "hreflang"), lang)}"<#if isSame> rel="alternate"</#if>>${m[isSame?then("notice.goPage", "notice.goSite")].text}</a> <#t>
          <#if p.safeUrl(data, "languagesHref") != ""><a href="${p.safeUrl(data, "languagesHref")}">${m["lang.others"].text}</a> </#if><#t>
          <button type="button">${m.close.text}<@p.hidden " – " + statement/></button><#t>
        </div><#t>
      </#if>
    </#list>
  </vn-language-notice><#t>
</#macro>

<#-- ---- Header ---- -->

<#macro headerHome home lang resources>
  <#local parts = resources.messages[p.locale(lang, resources)].messages["home.of"].text?split("{site}")>
  <#local own = p.ownLang(lang, resources) name = p.hash(home, "name")>
  <#local nameLang = (p.text(name, "lang") == lang)?then("", p.text(name, "lang")) href = p.safeUrl(home, "href")>
  <a slot="home" href="${(href != "")?then(href, "/")}"><@p.mark p.hash(home, "mark")/><span><strong<@p.attribute "lang" nameLang/>>${p.text(name, "text")}</strong><span class="vn-hidden"<@p.attribute "lang" own/>>: ${parts[0]}<span<@p.attribute "lang", (own != "")?then(p.text(name, "lang"), nameLang)/>>${p.text(name, "text")}</span>${parts[1]} </span></span></a><#t>
  <#if p.hashes(home, "otherNames")?has_content><p slot="names"><@p.names p.hashes(home, "otherNames")/></p></#if><#t>
</#macro>

<#macro headerSearch search lang resources>
  <#local m = resources.messages[p.locale(lang, resources)].messages own = p.ownLang(lang, resources)>
  <#if p.text(search, "action") == "">
    <#local href = p.safeUrl(search, "href")>
    <a slot="search" href="${(href != "")?then(href, "/")}"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="6"></circle><path d="m13 13 5 5"></path></svg><@p.inLang m.search.text own/></a><#t>
  <#elseif p.safeUrl(search, "action") != "">
    <#local id = (p.text(search, "id") != "")?then(p.text(search, "id"), "vn-search") name = (p.text(search, "name") != "")?then(p.text(search, "name"), "q")>
    <form slot="search" role="search" action="${p.safeUrl(search, "action")}" method="get"><#t>
      <label for="${id}"><@p.inLang m.search.text own/></label> <input id="${id}" type="search" name="${name}"> <button><@p.inLang m["search.do"].text own/></button><#t>
    </form><#t>
  </#if>
</#macro>

<#-- Content of the macro is the site's own notice. -->
<#macro header data resources>
  <#local lang = p.langOf(data)>
  <#local notice><#nested></#local>
  <vn-header<#if p.flag(data, "sticky")> sticky</#if>>
    <div slot="bar">
      <@ministrySwitcher {"lang": lang, "organisation": p.text(data, "organisation")} resources/>
      <#list p.links(data, "links") as item><@nav.barLink item/> </#list>
      <#if data.languages?? && data.languages?is_hash><@languageSelector data.languages resources lang/></#if>
    </div>
    <#if data.notice?? && data.notice?is_hash><@languageNotice data.notice resources lang/></#if>
    <@headerHome p.hash(data, "home") lang resources/>
    <#if data.search?? && data.search?is_hash><@headerSearch data.search lang resources/></#if>
    <#if data.navigation?? && data.navigation?is_hash><@nav.navigation data.navigation + {"lang": lang} resources "navigation"/></#if>
    <#if data.section?? && data.section?is_hash><@nav.navigation data.section + {"lang": lang} resources "navigation" "section"/></#if>
    <#if notice?has_content><div slot="notice">${notice}</div></#if>
    <#if p.safeUrl(data, "url") != ""><p class="vn-page-url"><@p.inLang resources.messages[p.locale(lang, resources)].messages.address.text p.ownLang(lang, resources)/>: ${p.safeUrl(data, "url")}</p></#if>
  </vn-header>
</#macro>

<#-- ---- Footer ---- -->

<#macro footer data resources>
  <#local lang = p.langOf(data)>
  <#local m = resources.messages[p.locale(lang, resources)].messages>
  <#local own = p.ownLang(lang, resources) listLang = (p.ownLang(lang, resources) != "")?then(lang, "")>
  <#local names = p.hashes(data, "names")?filter(one -> p.text(one, "text") != "") phone = p.hash(data, "switchboard")>
  <vn-footer><#t>
    <p slot="name"><@p.mark p.hash(data, "mark")/><#if names?has_content><strong lang="${p.text(names[0], "lang")}">${p.text(names[0], "text")}</strong> <@p.names names[1..]/></#if></p><#t>
    <address slot="address"><#t>
      <#list p.hashes(data, "addressLines") as line><#if p.text(line, "text") != ""><span<@p.attribute "lang", (p.text(line, "lang") == lang)?then("", p.text(line, "lang"))/>>${p.text(line, "text")}</span> </#if></#list><#t>
      <#if p.safeUrl(phone, "href") != "" && p.text(phone, "text") != ""><span><@p.inLang m.switchboard.text own/> <a href="${p.safeUrl(phone, "href")}">${p.text(phone, "text")}</a></span></#if><#t>
    </address><#t>
    <nav slot="links" aria-label="${m.about.text}"<@p.attribute "lang" own/>><@p.linkList p.links(data, "links") listLang/></nav><#t>
    <#if p.links(data, "social")?has_content><nav slot="social" aria-label="${m["nav.social"].text}"<@p.attribute "lang" own/>><@p.linkList p.links(data, "social") listLang/></nav></#if><#t>
    <#if p.flag(data, "top")><a slot="top" href="#top"><@p.inLang m.top.text own/></a></#if><#t>
  </vn-footer><#t>
</#macro>
