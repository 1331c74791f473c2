"""The Dockerfiles of the sandbox's images."""

from __future__ import annotations

import pytest

from dragoman.executors import all_languages, image

BASE = image.PUBLIC_BASE.format(image.RELEASE)


def test_images_share_their_first_layers() -> None:
    common = image.dockerfile(BASE)
    assert common.splitlines()[0] == f"FROM {BASE}"
    assert all(image.dockerfile(BASE, language).startswith(common) for language in all_languages().values())


@pytest.mark.parametrize("id_", list(all_languages()))
def test_an_image_has_all_that_a_language_asks_for(id_: str) -> None:
    language = all_languages()[id_]
    text = image.dockerfile(BASE, language)
    missing = [package for packages in language.packages.values() for package in packages if package not in text]
    assert missing == []
    assert text.splitlines()[-len(language.docker) or None :] == list(language.docker) or not language.docker
    assert len(text.splitlines()) > len(image.dockerfile(BASE).splitlines())


def test_what_this_machine_has_is_copied_instead() -> None:
    text = image.dockerfile(BASE, all_languages()["typescript"], own=("npm",))
    assert f"COPY npm {image.NPM}" in text
    assert "npm install" not in text


def test_languages_whose_packages_are_copied_have_images_of_their_own() -> None:
    copied = [one for one in all_languages().values() if set(one.packages) == {"pip"}]
    assert len({image.tag(image.dockerfile(BASE, one, own=("pip",))) for one in copied}) == len(copied) > 1


@pytest.mark.parametrize(("id_", "release"), [("python", "bookworm"), ("swift", "trixie"), ("dart", "sid")])
def test_the_base_is_the_release_that_has_the_language(id_: str, release: str) -> None:
    assert image.release(all_languages()[id_]) == release


def test_another_dockerfile_is_another_image() -> None:
    assert image.tag("FROM a\n") != image.tag("FROM b\n")
    assert image.tag("FROM a\n") == image.tag("FROM a\n")
