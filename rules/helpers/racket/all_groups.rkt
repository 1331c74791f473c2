; For each match of a pattern the texts of the whole and of its groups.
(define (all-groups pattern text)
  (map (λ (texts) (map (λ (t) (or t "")) texts)) (regexp-match* pattern text #:match-select values)))
