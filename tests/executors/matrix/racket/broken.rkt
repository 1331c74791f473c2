#lang racket/base
(displayln "ok"
