; A string with the first n occurrences of a part replaced (all for a negative n).
(define (replace text old new n)
  (cond
    [(not (string=? old "")) (string-join (split text old n) new)]
    [(zero? n) text]
    [else
     (define size (string-length text))
     (define count (if (negative? n) (add1 size) (min n (add1 size))))
     (string-append* (for/list ([i (in-range (add1 size))])
                       (string-append (if (< i count) new "") (if (< i size) (string (string-ref text i)) ""))))]))
