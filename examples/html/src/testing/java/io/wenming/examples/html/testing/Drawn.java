package io.wenming.examples.html.testing;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.html.Html;
import io.wenming.examples.html.Page;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page or a piece of one as a strict reader sees it: it must be well formed, and is asked by XPath. */
public record Drawn(Document document) {
    /** A piece of a page, below {@code main}. */
    public static Drawn of(Html piece) {
        StringBuilder text = new StringBuilder("<main>");
        piece.writeTo(text);
        return parse(text.append("</main>").toString());
    }

    /** A whole page. */
    public static Drawn of(Page page) {
        return parse(page.print());
    }

    /** What was written, or what a browser made of it. */
    public static Drawn parse(String text) {
        try {
            return new Drawn(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("page: it is not well formed: " + text, e);
        }
    }

    /** The texts of the nodes that a path finds, blanks joined. */
    public ImmutableList<String> texts(String path) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> nodes.item(i).getTextContent().strip().replaceAll("\\s+", " "))
                    .collect(ImmutableList.toImmutableList());
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** All text, as it is read. */
    public String text() {
        return texts("/*").get(0);
    }
}
