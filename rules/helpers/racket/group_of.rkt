; The text of a group of a match, or #f.
(define (group-of match n)
  (define places (list-ref (found-match-places match) n))
  (and places (substring (found-match-text match) (car places) (cdr places))))
