/** Instead of Google's client, on which its types lean: that brings the types of Node, of which there is nothing at Google. */
export {};
