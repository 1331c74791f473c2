#lang racket/base

; Replace each run of a character by the character and, from two on, its count.
(define (run-length-encode text)
  (define encoded "")
  (define i 0)
  (let loop ()
    (when (< i (string-length text))
      (define j i)
      (let loop2 ()
        (when (and (< j (string-length text)) (char=? (string-ref text j) (string-ref text i)))
          (set! j (add1 j))
          (loop2)))
      (set! encoded (string-append encoded (string (string-ref text i))))
      (when (> (- j i) 1)
        (set! encoded (string-append encoded (number->string (- j i)))))
      (set! i j)
      (loop)))
  encoded)
