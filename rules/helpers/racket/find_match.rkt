; The first match of a pattern, or none.
(define (find-match pattern text none)
  (define places (regexp-match-positions pattern text))
  (if places (found-match text places) none))
