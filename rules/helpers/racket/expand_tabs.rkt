; A string with spaces for tabs.
(define (expand-tabs text width)
  (define-values (parts _)
    (for/fold ([parts '()] [column 0]) ([c (in-string text)])
      (cond
        [(char=? c #\tab)
         (define n (if (positive? width) (- width (modulo column width)) 0))
         (values (cons (make-string n #\space) parts) (+ column n))]
        [else (values (cons (string c) parts) (if (memv c '(#\newline #\return)) 0 (add1 column)))])))
  (string-append* (reverse parts)))
