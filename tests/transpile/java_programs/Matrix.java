import java.util.Arrays;
import java.util.Scanner;

public class Matrix {
    private final double[][] cells;
    private final int rows;
    private final int columns;

    public Matrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.cells = new double[rows][columns];
    }

    static Matrix identity(int n) {
        Matrix m = new Matrix(n, n);
        for (int i = 0; i < n; i++) {
            m.cells[i][i] = 1.0;
        }
        return m;
    }

    Matrix times(Matrix other) {
        if (columns != other.rows) {
            throw new IllegalArgumentException("shapes do not fit");
        }
        Matrix product = new Matrix(rows, other.columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < other.columns; j++) {
                double sum = 0;
                for (int k = 0; k < columns; k++) {
                    sum += cells[i][k] * other.cells[k][j];
                }
                product.cells[i][j] = sum;
            }
        }
        return product;
    }

    Matrix transposed() {
        Matrix result = new Matrix(columns, rows);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                result.cells[j][i] = cells[i][j];
            }
        }
        return result;
    }

    Matrix power(int exponent) {
        Matrix result = identity(rows);
        Matrix base = this;
        while (exponent > 0) {
            if ((exponent & 1) == 1) {
                result = result.times(base);
            }
            base = base.times(base);
            exponent >>= 1;
        }
        return result;
    }

    double determinant() {
        double[][] a = new double[rows][];
        for (int i = 0; i < rows; i++) {
            a[i] = Arrays.copyOf(cells[i], columns);
        }
        double result = 1;
        for (int i = 0; i < rows; i++) {
            int pivot = i;
            for (int r = i + 1; r < rows; r++) {
                if (Math.abs(a[r][i]) > Math.abs(a[pivot][i])) {
                    pivot = r;
                }
            }
            if (a[pivot][i] == 0) {
                return 0;
            }
            if (pivot != i) {
                double[] t = a[i];
                a[i] = a[pivot];
                a[pivot] = t;
                result = -result;
            }
            result *= a[i][i];
            for (int r = i + 1; r < rows; r++) {
                double factor = a[r][i] / a[i][i];
                for (int c = i; c < columns; c++) {
                    a[r][c] -= factor * a[i][c];
                }
            }
        }
        return result;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        for (double[] row : cells) {
            for (int j = 0; j < row.length; j++) {
                if (j > 0) {
                    sb.append(' ');
                }
                sb.append(String.format("%.2f", row[j]));
            }
            sb.append('\n');
        }
        return sb.toString();
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        Matrix m = new Matrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                m.cells[i][j] = in.nextInt();
            }
        }
        System.out.print(m);
        System.out.print(m.power(5));
        System.out.print(m.transposed().times(m));
        System.out.printf("%.3f%n", m.determinant());
        try {
            m.times(new Matrix(n + 1, 1));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
