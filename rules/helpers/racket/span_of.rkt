; Where a match starts and ends.
(define (span-of match)
  (define places (car (found-match-places match)))
  (list (car places) (cdr places)))
