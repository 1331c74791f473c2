; A string with the first n matches of a pattern replaced (all for 0).
(define (replace-matches pattern text new n)
  (define found (if (zero? n) #f (regexp-match-positions* pattern text)))
  (cond
    [(or (not found) (>= n (length found))) (regexp-replace* pattern text new)]
    [else
     (define cut (car (list-ref found n)))
     (string-append (regexp-replace* pattern (substring text 0 cut) new) (substring text cut))]))
