"""The process that Hydra's sweeper and launcher run in: ``python -m dragoman.eval.sweep --multirun …``; see ``experiment.sweep``."""

from __future__ import annotations

import os
from pathlib import Path

import hydra
from hydra.core.hydra_config import HydraConfig
from omegaconf import DictConfig

from dragoman.eval.compose import CONFIG_NAME, VERSION_BASE, checked
from dragoman.eval.experiment import job


def task(config: DictConfig) -> None:
    """One job of the sweep."""
    job(checked(config), HydraConfig.get().job.num, Path(os.environ["DRAGOMAN_SWEEP"]))


if __name__ == "__main__":
    hydra.main(version_base=VERSION_BASE, config_path="pkg://dragoman.conf", config_name=CONFIG_NAME)(task)()
