#lang racket
(define line (read-line))
(cond
  [(equal? line "fail") (error "failed")]
  [(equal? line "loop") (let loop () (loop))]
  [else (printf "hello ~a\n" line)])
