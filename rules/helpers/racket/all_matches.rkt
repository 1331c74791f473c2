; All matches of a pattern that don't overlap.
(define (all-matches pattern text)
  (map (λ (places) (found-match text places)) (regexp-match-positions* pattern text #:match-select values)))
