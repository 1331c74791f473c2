; Does a string continue with another from an index on?
(define (starts-at? text start at)
  (define size (string-length text))
  (and (<= at size) (string-prefix? (substring text (bound at size)) start)))
