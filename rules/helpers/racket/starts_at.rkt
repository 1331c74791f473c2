; Does a string continue with another from an index on?
(define (starts-at? text start at)
  (and (<= at (string-length text)) (text-at? text start (bound at (string-length text)))))
