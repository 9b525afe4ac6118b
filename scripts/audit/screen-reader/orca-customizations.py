"""Makes Orca write what it would speak, with the language of each phrase, to VN_ORCA_LOG."""

import json
import os
import time

from orca import acss, settings, settings_manager, speech, speech_generator, speechserver

OVERRIDES = {
    "sayAllOnLoad": False,
    "pageSummaryOnLoad": True,
    "enableKeyEcho": False,
    "enableEchoByWord": False,
    "enableEchoByCharacter": False,
    "enableBraille": False,
    "enableBrailleMonitor": False,
    "enableSound": False,
    "enableTutorialMessages": False,
    # Tab leaves browse mode as it is, so that the next command means the same on every element.
    "nativeNavTriggersFocusMode": False,
    "speechVerbosityLevel": settings.VERBOSITY_LEVEL_VERBOSE,
}

_log = open(os.environ["VN_ORCA_LOG"], "a", buffering=1, encoding="utf-8")


def write(text, lang=""):
    if text and text.strip():
        _log.write(json.dumps({"time": time.time(), "text": text.strip(), "lang": lang}) + "\n")


def language_of(voice):
    family = (voice or {}).get(acss.ACSS.FAMILY) or {}
    parts = [family.get(speechserver.VoiceFamily.LANG), family.get(speechserver.VoiceFamily.DIALECT)]
    return "-".join(part for part in parts if part)


class LogServer(speechserver.SpeechServer):
    def speak(self, text=None, acss=None, interrupt=True):
        write(text, language_of(acss))

    def speakCharacter(self, character, acss=None):
        write(character, language_of(acss))

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utteranceIterator, progressCallback):
        for context, voice in utteranceIterator:
            write(context.utterance, language_of(voice))

    def stop(self):
        pass

    def getInfo(self):
        return ["log", "log"]


def language_of_object(obj):
    """The language of an object's text, or of its nearest ancestor that has one."""
    for _ in range(4):
        if obj is None:
            break
        try:
            attributes, _start, _end = obj.queryText().getAttributeRun(0, True)
            for attribute in attributes:
                name, _colon, value = attribute.partition(":")
                if name == "language" and value:
                    return value
        except Exception:
            pass
        try:
            obj = obj.parent
        except Exception:
            break
    return ""


_voice = speech_generator.SpeechGenerator.voice


def voice_with_language(self, key=None, **args):
    """Orca 43 finds out the language of each phrase but does not pass it to the speech server."""
    voices = _voice(self, key, **args)
    lang = args.get("language") or ""
    if lang and args.get("dialect"):
        lang += "-" + args["dialect"]
    # Role names and states are Orca's own messages.
    if key in ("system", "state", "value"):
        lang = ""
    elif not lang:
        lang = language_of_object(args.get("obj"))
    family = dict(voices[0].get(acss.ACSS.FAMILY) or {})
    family[speechserver.VoiceFamily.LANG], _dash, dialect = lang.partition("-")
    family[speechserver.VoiceFamily.DIALECT] = dialect
    # Orca drops families without a name.
    family[speechserver.VoiceFamily.NAME] = "log"
    voices[0][acss.ACSS.FAMILY] = family
    return voices


_get_setting = settings_manager.SettingsManager.getSetting


def get_setting(self, name):
    return OVERRIDES[name] if name in OVERRIDES else _get_setting(self, name)


speech_generator.SpeechGenerator.voice = voice_with_language
settings_manager.SettingsManager.getSetting = get_setting
for _name, _value in OVERRIDES.items():
    setattr(settings, _name, _value)
speech._speechserver = LogServer()
speech.init = lambda: None
# Loading the settings ends the speech server.
speech.shutdown = lambda: None
