; The parts of a string between the first n matches of a pattern (all for 0).
(define (split-pattern pattern text n)
  (define found (regexp-match-positions* pattern text))
  (define used (if (or (zero? n) (> n (length found))) found (take found n)))
  (for/list ([start (in-list (cons 0 (map cdr used)))] [end (in-list (append (map car used) (list (string-length text))))])
    (substring text start end)))
