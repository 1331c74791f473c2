; The texts of all matches of a pattern, or of its one group.
(define (all-texts pattern text)
  (map (λ (texts) (if (null? (cdr texts)) (car texts) (cadr texts))) (all-groups pattern text)))
