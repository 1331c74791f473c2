; The parts of a string between separators.
(define (split text separator)
  (when (string=? separator "") (raise-user-error "empty separator"))
  (regexp-split (regexp-quote separator) text))
